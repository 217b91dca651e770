"""Sends signed requests over ``urllib``, without any dependency."""

import http.client
import urllib.error
import urllib.parse
import urllib.request
import uuid
from typing import Any, Callable, Dict, Mapping, Optional, Tuple, Union

from .decimal_names import DECIMAL_NAMES
from .environments import ENVIRONMENTS
from .errors import GojiApiError, GojiConnectionError
from .exact_json import dumps, loads
from .signing import sign_request

Credentials = Union[Tuple[str, str], Callable[[], Tuple[str, str]]]


class Goji:
    """A connection to the platform. Pass it to the functions, each of which is one operation.

    ``environment`` is ``sandbox``, ``production`` or the URL of another server. ``credentials`` are the API key and its
    secret, or a function that gives both and is asked before each request, so that they can come from a vault.
    ``timeout`` is in seconds, for connecting and for each wait for data.
    """

    def __init__(self, environment: str, credentials: Credentials, *, timeout: float = 30) -> None:
        self.base_url = ENVIRONMENTS.get(environment, environment).rstrip("/")
        if not self.base_url.startswith(("https://", "http://")):
            raise ValueError(f'There is no environment "{environment}". Known: {", ".join(ENVIRONMENTS)}, or a URL.')
        self._credentials = credentials if callable(credentials) else lambda: credentials
        self._timeout = timeout
        self._opener = urllib.request.build_opener(_NoRedirects)

    def __repr__(self) -> str:
        return f"Goji({self.base_url!r})"

    def call(
        self, operation: str, method: str, template: str, *, answers: bool,
        path: Mapping[str, Any] = {}, query: Mapping[str, Any] = {}, body: Any = None,
        version: Optional[int] = None, client_request_id: Optional[str] = None, timeout: Optional[float] = None,
    ) -> Any:
        """Calls an operation once. The functions of the APIs are this with types.

        Raises ``GojiApiError`` for an answer that is no success, ``GojiConnectionError`` for none, ``ValueError`` and
        ``TypeError`` for arguments that no request can be made of.
        """
        target = _target(operation, template, path, query)
        if method != "GET" and client_request_id is None:
            client_request_id = str(uuid.uuid4())
        headers = {"Accept": "application/json", **self._signed()}
        if version is not None:
            headers["version"] = str(version)
        if client_request_id is not None:
            headers["X-CLIENT-REQUEST-ID"] = client_request_id
        data = None if body is None else dumps(body).encode()
        if data is not None:
            headers["Content-Type"] = "application/json"
        request = urllib.request.Request(self.base_url + target, data=data, headers=headers, method=method)
        name = f"[{method}] {target.partition('?')[0]}"
        status, received, text = self._send(request, name, client_request_id, timeout or self._timeout)
        if 200 <= status < 300:
            return self._parse(name, text, status, client_request_id, received) if answers and text else None
        raise _api_error(name, status, received, text, client_request_id)

    def _signed(self) -> Dict[str, str]:
        credentials = self._credentials()
        if not isinstance(credentials, (tuple, list)) or len(credentials) != 2:
            raise ValueError("The credentials must be the pair (API key, secret), or a function that gives it.")
        api_key, secret = credentials
        for what, value in (("API key", api_key), ("secret", secret)):
            if not value or value != value.strip():
                raise ValueError(f"The {what} is empty or has white space around it.")
        return sign_request(api_key, secret)

    def _send(
        self, request: urllib.request.Request, name: str, client_request_id: Optional[str], timeout: float
    ) -> Tuple[int, Mapping[str, str], str]:
        try:
            try:
                answer = self._opener.open(request, timeout=timeout)
            except urllib.error.HTTPError as error:
                answer = error
            with answer:
                return answer.status, answer.headers, answer.read().decode("utf-8", "replace")
        except (OSError, http.client.HTTPException) as error:
            cause = getattr(error, "reason", None) or error
            raise GojiConnectionError(f"{name}: no answer ({cause})", client_request_id) from error

    def _parse(
        self, name: str, text: str, status: int, client_request_id: Optional[str], received: Mapping[str, str]
    ) -> Any:
        try:
            return loads(text, DECIMAL_NAMES)
        except ValueError:
            raise _api_error(name, status, received, text, client_request_id) from None


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """The signature is for one server, so it is not carried to another."""

    def redirect_request(self, *_: Any) -> None:
        return None


def _target(operation: str, template: str, path: Mapping[str, Any], query: Mapping[str, Any]) -> str:
    target = template
    for name, value in path.items():
        text = str(value)
        if text in ("", ".", ".."):
            raise ValueError(f'{operation}: {name} must be neither empty nor "." nor "..".')
        target = target.replace("{" + name + "}", urllib.parse.quote(text, safe=""))
    pairs = []
    for name, value in query.items():
        for each in value if isinstance(value, (list, tuple)) else [value]:
            if each is not None:
                pairs.append((name, str(each).lower() if isinstance(each, bool) else str(each)))
    return target if not pairs else f"{target}?{urllib.parse.urlencode(pairs)}"


def _api_error(
    name: str, status: int, received: Mapping[str, str], text: str, client_request_id: Optional[str]
) -> GojiApiError:
    try:
        body: Any = loads(text, DECIMAL_NAMES)
    except ValueError:
        body = text
    listed = body.get("errors") if isinstance(body, dict) else None
    errors = [
        (str(error.get("errorCode")), str(error.get("message")))
        for error in (listed if isinstance(listed, list) else [])
        if isinstance(error, dict)
    ]
    return GojiApiError(
        name, status, errors,
        request_id=received.get("X-GOJI-REQUEST-ID"), client_request_id=client_request_id, body=body,
    )
