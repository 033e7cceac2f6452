"""Have Prefect send a notice when a run fails, and when for too long none succeeded.

    python -m kamerbrief.flows.notice http://127.0.0.1:8080/melding

The address gets a POST with «onderwerp» and «bericht» as JSON. Running it again puts the new address in the
place of the old one. Needs a server that stands (``PREFECT_API_URL``).
"""

import sys
from datetime import timedelta
from typing import Any
from uuid import UUID

from prefect.automations import Automation
from prefect.blocks.notifications import CustomWebhookNotificationBlock
from prefect.events.actions import SendNotification
from prefect.events.schemas.automations import EventTrigger, Posture

FLOWS = ["kamerbrief-refresh", "kamerbrief-digest"]
BLOCK = "kamerbrief-melding"
FAILED = "kamerbrief: een run is mislukt"
SILENT = "kamerbrief: al een dag niet ververst"
SILENCE = timedelta(hours=26)
"""A refresh each night, and two hours of grace; counted from the last success, the first after this was made.

Without ``after`` Prefect looks at windows that lie end to end: then a silence is told in its second or third.
"""


def send_notices_to(address: str) -> None:
    """Make the block and the two automations, or point those that are there at ``address``."""
    block = CustomWebhookNotificationBlock(
        name="Melding van kamerbrief",
        url=address,
        method="POST",
        json_data={"onderwerp": "{{subject}}", "bericht": "{{body}}"},
        headers=None,
        cookies=None,
    )
    saved: Any = block.save(BLOCK, overwrite=True)
    block_id: UUID = saved
    _make(
        FAILED,
        "Een run van kamerbrief eindigde met een fout.",
        EventTrigger(
            expect={"prefect.flow-run.Failed", "prefect.flow-run.Crashed", "prefect.flow-run.TimedOut"},
            match_related={"prefect.resource.role": "flow", "prefect.resource.name": FLOWS},
            for_each={"prefect.resource.id"},
            posture=Posture.Reactive,
            threshold=1,
            within=timedelta(0),
        ),
        SendNotification(
            block_document_id=block_id,
            subject="kamerbrief: {{ flow.name }} is mislukt",
            body="Run «{{ flow_run.name }}» eindigde als {{ flow_run.state.name }}: "
            "{{ flow_run.state.message }}",
        ),
    )
    _make(
        SILENT,
        "Er is te lang geen verversing gelukt: de worker staat stil, of de server vuurt niets af.",
        EventTrigger(  # each success starts the clock anew
            after={"prefect.flow-run.Completed"},
            expect={"prefect.flow-run.Completed"},
            match_related={"prefect.resource.role": "flow", "prefect.resource.name": FLOWS[0]},
            posture=Posture.Proactive,
            threshold=1,
            within=SILENCE,
        ),
        SendNotification(
            block_document_id=block_id,
            subject=SILENT,
            body="Kijk of de worker loopt: prefect work-pool inspect kamerbrief",
        ),
    )


def _make(name: str, about: str, trigger: EventTrigger, action: SendNotification) -> None:
    calls: Any = Automation  # its methods serve both kinds of callers, which their types can't say
    try:
        known = calls.read(name=name)
    except ValueError:
        calls(name=name, description=about, trigger=trigger, actions=[action]).create()
    else:
        known.trigger, known.actions, known.description = trigger, [action], about
        known.update()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Noem één adres: python -m kamerbrief.flows.notice http://…")
    send_notices_to(sys.argv[1])
    print(f"Meldingen gaan naar {sys.argv[1]}.")
