"""Recognises the webhooks of Goji.

The signature covers nonce and timestamp, not the body: receive over HTTPS alone, remember the nonces (and the ``id`` of
each event) in a store that all your processes share, and read back from the platform what moves money.
"""

import hmac
import re
import time
import urllib.parse
from typing import Any, List, Mapping, NoReturn, Optional, Sequence, Tuple, Union

from .decimal_names import DECIMAL_NAMES
from .errors import WebhookVerificationError
from .exact_json import loads
from .signing import signature_of

Secrets = Union[str, Sequence[str]]


def verify_webhook(
    headers: Mapping[str, str], body: Union[str, bytes], secret: Secrets, *,
    tolerance: float = 300, now: Optional[float] = None,
) -> Any:
    """Verifies a delivery and reads its event, a dict with ``id``, ``dateTime``, ``type`` and ``content``.

    ``secret`` is one secret, or several while one replaces another. ``tolerance`` is in seconds, ``now`` in seconds since
    1970 (default: the clock). ``body`` is what was received, not what a framework parsed. Types that this version does
    not know are events as well. Raises ``WebhookVerificationError``.
    """
    verify_headers(headers, secret, tolerance=tolerance, now=now)
    try:
        event = loads(body if isinstance(body, str) else body.decode(), DECIMAL_NAMES)
    except ValueError:
        raise WebhookVerificationError("malformed_json", "The body is not JSON.") from None
    if not isinstance(event, dict) or not isinstance(event.get("content"), dict):
        raise WebhookVerificationError("malformed_event", "The body is JSON, but not an event.")
    if not all(isinstance(event.get(name), str) and event[name] for name in ("id", "dateTime", "type")):
        raise WebhookVerificationError("malformed_event", "The event lacks an id, a dateTime or a type.")
    return event


def verify_headers(
    headers: Mapping[str, str], secret: Secrets, *, tolerance: float = 300, now: Optional[float] = None
) -> str:
    """Verifies the three signed headers alone. Gives the nonce, which is good for one body."""
    secrets = [secret] if isinstance(secret, str) else list(secret)
    if not secrets or not all(each.strip() for each in secrets):
        raise ValueError("The secret of the webhook is missing or empty.")
    authorization, nonce, timestamp = (_required(headers, name) for name in ("authorization", "x-nonce", "x-timestamp"))
    if not re.fullmatch(r"[0-9]{1,15}", timestamp):
        raise WebhookVerificationError(
            "malformed_timestamp", "The header x-timestamp is not a whole number of milliseconds since 1970."
        )
    signed = (nonce, timestamp)
    signature = urllib.parse.unquote(authorization)
    if not _is_signature(signature):
        _explain_form(authorization, secrets, signed)
    if not _fits(signature, secrets, signed):
        _explain_mismatch(signature, secrets, signed)
    age = (time.time() if now is None else now) * 1000 - int(timestamp)
    if abs(age) > tolerance * 1000:
        reason, where = ("timestamp_too_old", "behind") if age > 0 else ("timestamp_in_future", "ahead of")
        raise WebhookVerificationError(
            reason, f"x-timestamp is {abs(age) / 1000:.0f} seconds {where} this machine's clock; {tolerance} are allowed."
        )
    return nonce


def _required(headers: Mapping[str, str], name: str) -> str:
    values: List[str] = [value for key, value in headers.items() if key.lower() == name]
    if len(values) > 1:
        raise WebhookVerificationError("repeated_header", f"The header {name} is there {len(values)} times.")
    if not values or not values[0]:
        raise WebhookVerificationError(
            "missing_header", f"The header {name} is missing or empty. Proxies often remove it: let it through."
        )
    return values[0]


def _is_signature(text: str) -> bool:
    return re.fullmatch(r"[A-Za-z0-9+/]{43}=?", text) is not None


def _fits(signature: str, secrets: Sequence[str], signed: Tuple[str, str]) -> bool:
    """Compares in constant time, and tries every secret."""
    padded = (signature if signature.endswith("=") else signature + "=").encode()
    return any([hmac.compare_digest(signature_of(secret, *signed).encode(), padded) for secret in secrets])


def _explain_form(authorization: str, secrets: Sequence[str], signed: Tuple[str, str]) -> NoReturn:
    blanks = authorization.replace(" ", "+")
    if _is_signature(blanks) and _fits(blanks, secrets, signed):
        raise WebhookVerificationError(
            "signature_decoded_twice", "Something has decoded Authorization as form data: blanks for plus signs."
        )
    twice = urllib.parse.unquote(urllib.parse.unquote(authorization))
    if _is_signature(twice) and _fits(twice, secrets, signed):
        raise WebhookVerificationError("signature_encoded_twice", "A proxy has URL-encoded Authorization once more.")
    raise WebhookVerificationError(
        "malformed_signature", "Authorization is not the URL-encoded Base64 of 32 bytes with nothing in front of it."
    )


def _explain_mismatch(signature: str, secrets: Sequence[str], signed: Tuple[str, str]) -> NoReturn:
    trimmed = [secret.strip() for secret in secrets]
    if _fits(signature, trimmed, signed):
        raise WebhookVerificationError("secret_white_space", "The secret has white space around it.")
    unquoted = [re.sub(r"""^(["'])(.*)\1$""", r"\2", secret, flags=re.DOTALL) for secret in trimmed]
    if _fits(signature, unquoted, signed):
        raise WebhookVerificationError("secret_quoted", "The secret has quotation marks around it.")
    raise WebhookVerificationError(
        "signature_mismatch",
        "The signature was not made with the secret. Else a proxy has changed x-nonce or x-timestamp, or the caller is "
        "not Goji.",
    )
