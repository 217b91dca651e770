"""What calls and webhooks can end with. No error holds a secret or a signature."""

from typing import Any, List, Optional, Tuple


class GojiError(Exception):
    """Any failure of a call.

    ``client_request_id`` is what the call was sent under: repeat a write under the same id, within 24 hours, and it is
    carried out once. ``None`` for reads.
    """

    def __init__(self, message: str, client_request_id: Optional[str]) -> None:
        super().__init__(message)
        self.client_request_id = client_request_id


class GojiApiError(GojiError):
    """An answer that is no success."""

    def __init__(
        self, request: str, status: int, errors: List[Tuple[str, str]], *,
        request_id: Optional[str], client_request_id: Optional[str], body: Any,
    ) -> None:
        said = "; ".join(f"{code} {message}" for code, message in errors) or "no error code"
        super().__init__(f"{request}: {status} {said}", client_request_id)
        self.status = status
        #: Pairs of error code and message, as the platform sent them.
        self.errors = errors
        #: ``X-GOJI-REQUEST-ID``: tell it to the platform's support.
        self.request_id = request_id
        self.body = body

    @property
    def codes(self) -> List[str]:
        """The error codes, such as ``UNDER_18``."""
        return [code for code, _ in self.errors]


class GojiConnectionError(GojiError):
    """No answer: the connection failed or the time was up. The platform may have carried the request out or not."""


class WebhookVerificationError(Exception):
    """A delivery is not what Goji sends. ``reason`` is a code; the message names the likely cause."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason
