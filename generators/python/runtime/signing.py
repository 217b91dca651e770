"""How requests to Goji are signed, and webhooks from Goji are recognised as such."""

import base64
import hashlib
import hmac
import time
import urllib.parse
import uuid
from typing import Dict, Optional


def signature_of(secret: str, nonce: str, timestamp: str) -> str:
    """The HMAC-SHA256 of nonce, line feed and timestamp, keyed with the secret as UTF-8, in Base64."""
    signed = f"{nonce}\n{timestamp}".encode()
    return base64.b64encode(hmac.new(secret.encode(), signed, hashlib.sha256).digest()).decode()


def sign_request(
    api_key: str, secret: str, *, nonce: Optional[str] = None, timestamp: Optional[int] = None
) -> Dict[str, str]:
    """The three headers that sign one attempt at a request. Make new ones for every attempt.

    ``timestamp`` is in milliseconds since 1970; it and ``nonce`` are for tests alone.
    """
    nonce = str(uuid.uuid4()) if nonce is None else nonce
    milliseconds = str(time.time_ns() // 1_000_000 if timestamp is None else timestamp)
    signature = urllib.parse.quote(signature_of(secret, nonce, milliseconds), safe="")
    return {"Authorization": f"{api_key}:{signature}", "x-nonce": nonce, "x-timestamp": milliseconds}
