"""Calls the generated package as its user would, and prints what came of it. The one argument is a file of JSON."""

import inspect
import json
import re
import sys
import typing
from decimal import Decimal

import goji_api
from goji_api import Goji, GojiApiError, GojiConnectionError, exact_json, types

task = json.load(open(sys.argv[1], encoding="utf-8"), parse_float=Decimal)


def snake(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def call_everything():
    goji = Goji(task["mock"], ("any", "any"))
    answers = {}
    for case in task["cases"]:
        body = {"body": case["body"]} if "body" in case else {}
        answers[case["id"]] = getattr(goji_api, snake(case["id"]))(goji, *case["path"], **body)
    return answers


def meet_trouble():
    goji = Goji(task["platform"], lambda: tuple(task["credentials"]))
    said = {"ids": goji_api.list_investor_ids(goji), "shown": repr(goji)}
    try:
        goji_api.create_investor(goji, {"firstName": "Zoë"})
    except GojiApiError as error:
        said["refused"] = [error.status, error.codes, error.request_id, error.client_request_id is not None, str(error)]
    instruction = {"amount": {"amount": Decimal("1234567890123456.10"), "currency": "GBP"}}
    try:
        goji_api.withdraw_cash(goji, "GOJI-1234", "ISA", instruction)
    except GojiApiError as error:
        said["failed"] = error.status
        said["repeated"] = goji_api.withdraw_cash(
            goji, "GOJI-1234", "ISA", instruction, client_request_id=error.client_request_id
        )
    try:
        goji_api.get_terms(goji, timeout=0.2)
    except GojiConnectionError:
        said["unanswered"] = True
    return said


def refuse_mistakes():
    goji = Goji("sandbox", ("key", "secret"))
    attempts = [
        lambda: goji_api.get_investor(goji, ".."),
        lambda: goji_api.withdraw_cash(goji, "a", "ISA", {"amount": {"amount": 10.1, "currency": "GBP"}}),
        lambda: Goji("prod", ("key", "secret")),
        lambda: goji_api.get_terms(Goji("sandbox", ("key", "secret\n"))),
        lambda: goji_api.get_terms(Goji("sandbox", None)),
        lambda: goji_api.get_terms(Goji("sandbox", {"apiKey": "key", "secret": "hush"})),
        lambda: exact_json.dumps(Decimal("NaN")),
        lambda: goji_api.verify_webhook({}, "{}", " "),
    ]
    said = []
    for attempt in attempts:
        try:
            attempt()
            said.append("accepted")
        except (TypeError, ValueError) as error:
            said.append(str(error))
    return said


def verify(vector):
    try:
        goji_api.verify_headers(vector["headers"], vector["secret"], now=vector["now"] / 1000)
        return None
    except goji_api.WebhookVerificationError as error:
        return error.reason


def verify_body(body):
    now = 1763683200
    headers = goji_api.sign_request("key", "s", nonce="n", timestamp=now * 1000)
    headers["Authorization"] = headers["Authorization"].partition(":")[2]
    try:
        return goji_api.verify_webhook(headers, body, ["new", "s"], now=now)["type"]
    except goji_api.WebhookVerificationError as error:
        return error.reason


def check_types():
    checked = 0
    for module in (goji_api, types):
        for value in vars(module).values():
            if inspect.isfunction(value) or isinstance(value, type):
                typing.get_type_hints(value)
                checked += 1
    return checked


amount = exact_json.loads('{"amount": 10, "year": 2026, "items": [0.10]}', {"amount"})
print(exact_json.dumps({
    "answers": call_everything(),
    "trouble": meet_trouble(),
    "mistakes": refuse_mistakes(),
    "signed": [
        list(goji_api.sign_request(
            it["apiKey"], it["secret"], nonce=it["nonce"], timestamp=int(it["timestamp"])
        ).values())
        for it in task["signing"]
    ],
    "verified": [verify(vector) for vector in task["verification"]],
    "events": [verify_body(body) for body in task["bodies"]],
    "exact": [repr(amount), exact_json.dumps(amount)],
    "types": check_types(),
}))
