"""Signs requests to the Goji Platform. Python 3.8 or later, standard library only."""

import base64
import hashlib
import hmac
import os
import time
import urllib.parse
import uuid


def signature(secret, nonce, timestamp):
    """The HMAC-SHA256 of nonce, line feed and timestamp, as Base64, URL-encoded."""
    text = f"{nonce}\n{timestamp}"
    digest = hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest()
    return urllib.parse.quote(base64.b64encode(digest), safe="")


def signed_headers():
    """The headers of one attempt at a request. Make new ones for every attempt."""
    nonce = str(uuid.uuid4())
    timestamp = str(int(time.time() * 1000))
    signed = signature(os.environ["GOJI_SECRET"], nonce, timestamp)
    return {
        "Authorization": f"{os.environ['GOJI_API_KEY']}:{signed}",
        "x-nonce": nonce,
        "x-timestamp": timestamp,
    }
