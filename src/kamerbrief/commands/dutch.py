"""Dutch for the fixed English texts of the command line's library."""

from typer import BadParameter, Context, TyperException
from typer.core import TyperCommand, TyperGroup

_HELP = {
    "Usage:": "Gebruik:",
    "Arguments:": "Argumenten:",
    "Options:": "Opties:",
    "Commands:": "Opdrachten:",
    "[OPTIONS]": "[OPTIES]",
    "COMMAND [ARGS]...": "OPDRACHT [ARGUMENTEN]...",
    "Show this message and exit.": "Deze uitleg.",
    "[default: ": "[standaard: ",
    "[required]": "[verplicht]",
}


class DutchCommand(TyperCommand):
    """A command whose help is Dutch throughout."""

    def get_help(self, ctx: Context) -> str:  # type: ignore[override]
        """The help, with the library's own words translated."""
        return _translate(super().get_help(ctx))


class DutchGroup(TyperGroup):
    """The group of all commands, likewise."""

    def get_help(self, ctx: Context) -> str:  # type: ignore[override]
        """The help, with the library's own words translated."""
        return _translate(super().get_help(ctx))


def _translate(text: str) -> str:
    for english, dutch in _HELP.items():
        text = text.replace(english, dutch)
    return text


def in_dutch(mistake: TyperException) -> str:
    """What was wrong with the command as it was typed, and where its help is."""
    context = getattr(mistake, "ctx", None)
    path = context.command_path if context else "kamerbrief"
    parameter = getattr(mistake, "param", None)
    name = ""
    if parameter is not None:  # an argument is known by its place in the help, an option by its dashes
        option = parameter.param_type_name == "option"
        name = parameter.opts[-1] if option else parameter.metavar or str(parameter.name).upper()
    match type(mistake).__name__:
        case "NoArgsIsHelpError":
            return str(context.get_help()) if context else ""
        case "NoSuchOption":
            what = f"De optie {getattr(mistake, 'option_name', '')} bestaat niet."
        case "MissingParameter":
            what = f"Er ontbreekt iets: {name}."
        case "BadParameter" if isinstance(mistake, BadParameter):
            what = f"De waarde bij {name} klopt niet: {mistake.message}"
        case _:
            message = str(mistake)
            what = (
                f"De opdracht {message.split(chr(39))[1]} bestaat niet."
                if message.startswith("No such command '")
                else f"Deze opdracht is niet goed begrepen: {message}"
            )
    return f"{what}\nUitleg: {path} --help"
