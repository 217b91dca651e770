"""JSON in which amounts of money stay exact: decimals are ``decimal.Decimal`` and never a binary float."""

import json
from decimal import Decimal
from typing import AbstractSet, Any, Dict, List, Tuple


def loads(text: str, decimal_names: AbstractSet[str]) -> Any:
    """Reads JSON. Numbers with a fraction, and all numbers that go by a name of ``decimal_names``, are ``Decimal``."""

    def exact(pairs: List[Tuple[str, Any]]) -> Dict[str, Any]:
        return {
            name: Decimal(value) if type(value) is int and name in decimal_names else value for name, value in pairs
        }

    return json.loads(text, parse_float=Decimal, parse_constant=_refuse_constant, object_pairs_hook=exact)


def dumps(value: Any, where: str = "body") -> str:
    """Writes JSON. Raises ``TypeError`` for what JSON cannot say exactly, a ``float`` above all."""
    if value is None or isinstance(value, (bool, str)):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise TypeError(f"{where} is {value}, which is no number in JSON.")
        return format(value, "f")
    if isinstance(value, float):
        raise TypeError(f"{where} is a float, which does not hold decimals exactly. Use decimal.Decimal.")
    if isinstance(value, dict):
        members = (f"{dumps(_name(name, where))}:{dumps(item, f'{where}.{name}')}" for name, item in value.items())
        return "{" + ",".join(members) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(dumps(item, f"{where}[{index}]") for index, item in enumerate(value)) + "]"
    raise TypeError(f"{where} is of the type {type(value).__name__}, which is not JSON. Dates are text.")


def _name(name: Any, where: str) -> str:
    if isinstance(name, str):
        return name
    raise TypeError(f"{where} has a name that is no text.")


def _refuse_constant(text: str) -> Any:
    raise ValueError(f"{text} is no number in JSON.")
