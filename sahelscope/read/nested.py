"""Objects in objects, as JSON nests them, made flat: {"title": {"rendered": "…"}, "source": {"name": "…"}}.

Which object stands around an article's fields, and which field of an object is its value, is data/json_names.csv.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from sahelscope.language import lexicon
from sahelscope.paths import DATA
from sahelscope.read import columns, refused
from sahelscope.read.columns import Columns

_DEEPEST = 8
_TOTAL_DEEPEST = 3  # objects around the number that an answer gives
_NESTED = frozenset({dict, list})
#: So many objects of a list are asked whether they are articles.
_LOOK = 50


@cache
def _names(kind: str) -> dict[str, int]:
    """Return the names of this kind, without signs -> their place in the order."""
    rows = lexicon.rows(DATA / "json_names.csv", ("kind", "name"), required=("kind", "name"))
    return {_plain(cells["name"]): n for n, (_, cells) in enumerate(rows) if cells["kind"] == kind}


def _plain(name: str) -> str:
    return name.casefold().replace("-", "").replace("_", "").replace(" ", "")


def flat(found: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object's fields with plain values; those of the objects around the article's fields are added."""
    if not _NESTED & {type(value) for value in found.values()}:
        return dict(found)
    out: dict[str, Any] = {}
    for name, value in found.items():
        out[name] = None if isinstance(value, dict) and _around(name) else plain(_role(name), value)
    served = {role for name, value in out.items() if (role := _role(name)) and columns.usable(value, role)}
    for name, value in found.items():
        for inner in _inside(name, value):
            for key, inner_value in flat(inner).items():
                role = _role(key)
                if role and role not in served:
                    out[key] = inner_value
                else:
                    out.setdefault(key, inner_value if not role else None)
    return out


def _around(name: str) -> bool:
    """Tell whether an object of this name stands around the article's fields; "_source" does, "source" does not."""
    return name.casefold() in _exact()


@cache
def _exact() -> frozenset[str]:
    rows = lexicon.rows(DATA / "json_names.csv", ("kind", "name"), required=("kind", "name"))
    return frozenset(cells["name"].casefold() for _, cells in rows if cells["kind"] == "inside")


def _role(name: str) -> str:
    return columns.roles().get(columns.plain(name), "")


def _inside(name: str, value: Any) -> Iterator[Mapping[str, Any]]:
    if _around(name):
        if isinstance(value, dict):
            yield value
        elif isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
            yield value[0]


def plain(role: str, value: Any) -> Any:
    """Return a value as words, a number or None, as far as its shape is known. ``role``: the field that it serves."""
    if isinstance(value, dict):
        return _of_object(role, value)
    if isinstance(value, list):
        if role == "text" or role == "summary":
            return _paragraphs(value)
        several = [v for item in value if (v := plain(role, item)) not in (None, "", {})]
        if role == "author":
            return [v for v in several if isinstance(v, str)] or None
        return several[0] if role and several else value
    return value


def _of_object(role: str, value: Mapping[str, Any]) -> Any:
    if role in ("text", "summary") and isinstance(value.get("sections"), list):  # fundus: a summary, then sections
        return _paragraphs([value.get("summary") or [], *value["sections"]])
    if role == "author" and (parts := _person(value)):
        return parts
    if role == "date" and (day := _day(value)):
        return day
    kind = {"outlet": "person", "author": "person", "url": "link"}.get(role, "value")
    order = _names(kind)
    known = sorted((k for k in value if _plain(k) in order), key=lambda k: order[_plain(k)])
    for key in known:
        if (inner := plain(role, value[key])) not in (None, "", [], {}):
            return inner
    return None if role else value


def _person(value: Mapping[str, Any]) -> str | None:
    """Return the name of a person whose names stand apart."""
    low = {_plain(k): v for k, v in value.items() if isinstance(v, str)}
    given = low.get("given") or low.get("firstname") or low.get("givenname") or low.get("prenom")
    family = low.get("family") or low.get("lastname") or low.get("familyname") or low.get("nom")
    parts = [p for p in (given, low.get("nondroppingparticle"), family) if p]
    return " ".join(parts) if family else low.get("literal")


def _day(value: Mapping[str, Any]) -> str | None:
    """Return the date of CSL-JSON: {"date-parts": [[2021, 5, 3]]}."""
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list) and parts[0]:
        return "-".join(f"{int(p):02d}" for p in parts[0][:3] if str(p).isdigit()) or None
    raw = value.get("raw") or value.get("literal")
    return raw if isinstance(raw, str) else None


def _paragraphs(parts: list[Any]) -> str:
    """Return the words of a text in parts: a list of paragraphs, or of what stands side by side in one."""
    found = [p for part in parts if (p := _part(part))]
    beside = any(isinstance(p, dict) and "type" in p and "text" in p and set(p) <= _SIDE for p in parts)
    return "".join(found) if beside else "\n\n".join(p.strip() for p in found)


#: What a piece of a paragraph has: a link, a mention, words in bold.
_SIDE = {"type", "text", "href", "user_id", "language", "document_id", "collapsed"}


def _part(part: Any) -> str:
    if isinstance(part, str):
        return part
    if isinstance(part, list):
        return _paragraphs(part)
    if isinstance(part, dict):
        if "headline" in part and "paragraphs" in part:
            return _paragraphs([part["headline"], part["paragraphs"]])
        value = _of_object("text", part)
        return value if isinstance(value, str) else ""
    return ""


def has_text(found: Any, chosen: Columns) -> bool:
    """Tell whether an object holds the words of an article itself."""
    if not isinstance(found, dict):
        return False
    name = chosen.guess(found).get("text")
    return bool(name) and isinstance(plain("text", found[str(name)]), str)


def articles(whole: Any, chosen: Columns) -> Iterator[tuple[int, Mapping[str, Any], Mapping[str, Any]]]:
    """Yield each article in an answer: its number, the object, and the object around its list.

    The lists nearest to the surface are taken whose objects have texts; where none has, those with titles.
    """
    for wanted in ("text", "summary", "title"):
        level: list[tuple[Any, Mapping[str, Any]]] = [(whole, {})]
        for _ in range(_DEEPEST):
            lists = [(v, around) for v, around in level if _is_list(v, wanted, chosen)]
            if lists:
                several = ((o, around) for v, around in lists for o in _objects(v))
                yield from ((n, o, around) for n, (o, around) in enumerate(several, 1))
                return
            level = [
                (inner, {**around, **v} if isinstance(v, dict) else around)
                for v, around in level
                for inner in (v.values() if isinstance(v, dict) else v if isinstance(v, list) else ())
                if isinstance(inner, dict | list)
            ][:10_000]


def total(whole: Any) -> int | None:
    """Return how many articles an answer says that its search found; None where it does not say."""
    level, order = [whole], _names("total")
    for _ in range(_TOTAL_DEEPEST):
        named = [
            (order[_plain(k)], v) for o in level if isinstance(o, dict) for k, v in o.items() if _plain(k) in order
        ]
        for _place, value in sorted(named, key=lambda n: n[0]):
            value = value.get("value") if isinstance(value, dict) else value
            if (isinstance(value, int) and not isinstance(value, bool)) or (isinstance(value, str) and value.isdigit()):
                return int(value)
        level = [v for o in level if isinstance(o, dict) for v in o.values() if isinstance(v, dict)]
    return None


def _objects(found: Any) -> list[Mapping[str, Any]]:
    several = found.values() if isinstance(found, dict) else found
    return [v for v in several if isinstance(v, dict)]


def _is_list(found: Any, wanted: str, chosen: Columns) -> bool:
    """Tell whether a list, or an object of objects as {"id": {…}, "id": {…}}, holds articles."""
    if isinstance(found, dict) and (len(found) < 2 or not all(isinstance(v, dict) for v in found.values())):
        return False
    if not isinstance(found, dict | list):
        return False
    for one in _objects(found)[:_LOOK]:
        used = chosen.guess(flat(one))
        if wanted in used and (wanted != "title" or "url" in used):
            return True
        if wanted == "text" and refused.table(one, ""):
            return True
    return False
