"""Dutch for the fixed English texts of the command line's library."""

import re
from typing import Any

from typer import BadParameter, Context, TyperException
from typer.core import TyperCommand, TyperGroup

_HELP = {
    "Usage:": "Gebruik:",
    "[OPTIONS]": "[OPTIES]",
    "COMMAND [ARGS]...": "OPDRACHT [ARGUMENTEN]...",
}
_REMARKS = {
    "Show this message and exit.": "Deze uitleg.",
    "[default: ": "[standaard: ",
    "required]": "verplicht]",
}
_MISTAKES = [
    (re.compile(english), dutch)
    for english, dutch in (
        (r"valid integer", "schrijf een heel getal."),
        (r"valid number", "schrijf een getal, met een punt voor de decimalen."),
        (r"greater than or equal to (\S+)", r"het moet ten minste \1 zijn."),
        (r"less than or equal to (\S+)", r"het mag ten hoogste \1 zijn."),
        (r"greater than (\S+)", r"het moet meer dan \1 zijn."),
        (r"No such command '(.*?)'", r"De opdracht \1 bestaat niet."),
        (r"Option '(.*?)' requires an argument", r"Bij \1 hoort een waarde."),
        (r"Option '(.*?)' does not take a value", r"Bij \1 hoort geen waarde."),
        (r"unexpected extra arguments? ?(?:\(s\) )?\((.*)\)", r"Dit is te veel: \1."),
    )
]
_TYPE = re.compile(r"\s*<[^>]*>")  # «<int range>»: the library's word for a type, which its name tells better
_RANGE = re.compile(r"; \d+<=x<=\d+(?=\])")
_BRACES = re.compile(r"[{}]|\[(?=\[)|(?<=\])\]")  # «{BESTAND}», «[[NUMMER]]»


class DutchCommand(TyperCommand):
    """A command whose help is Dutch throughout."""

    def format_options(self, ctx: Context, formatter: Any) -> None:  # type: ignore[override]
        """The arguments and options, each with its remark in Dutch before the lines are folded."""
        _write_parameters(self, ctx, formatter)

    def get_help(self, ctx: Context) -> str:  # type: ignore[override]
        """The help, with the library's own words translated."""
        return _translated(super().get_help(ctx))


class DutchGroup(TyperGroup):
    """The group of all commands, likewise."""

    def format_options(self, ctx: Context, formatter: Any) -> None:  # type: ignore[override]
        """The options, and each command with the whole first sentence of its help."""
        _write_parameters(self, ctx, formatter)
        with formatter.section("Opdrachten"):
            formatter.write_dl(
                [
                    (name, " ".join((self.commands[name].help or "").split("\n\n")[0].split()))
                    for name in self.list_commands(ctx)
                ]
            )

    def get_help(self, ctx: Context) -> str:  # type: ignore[override]
        """The help, with the library's own words translated."""
        return _translated(super().get_help(ctx))


def _write_parameters(command: TyperCommand | TyperGroup, ctx: Context, formatter: Any) -> None:
    for kind, head in (("argument", "Argumenten"), ("option", "Opties")):
        records = [
            (_BRACES.sub("", _TYPE.sub("", record[0])), _remarks(record[1]))
            for parameter in command.get_params(ctx)
            if parameter.param_type_name == kind and (record := parameter.get_help_record(ctx))
        ]
        if records:
            with formatter.section(head):
                formatter.write_dl(records)


def _remarks(text: str) -> str:
    for english, dutch in _REMARKS.items():
        text = text.replace(english, dutch)
    return _RANGE.sub("", text)


def _translated(text: str) -> str:
    for english, dutch in _HELP.items():
        text = text.replace(english, dutch)
    usage, line, rest = text.partition("\n")
    return _BRACES.sub("", usage) + line + rest


def _explained(message: str) -> str:
    for english, dutch in _MISTAKES:
        if found := english.search(message):
            return found.expand(dutch)
    return f"Deze opdracht is niet goed begrepen: {message}"


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
            what = f"De waarde bij {name} klopt niet: {_explained(mistake.message)}"
        case _:
            what = _explained(str(mistake))
    return f"{what}\nUitleg: {path} --help"
