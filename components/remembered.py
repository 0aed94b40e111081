"""Figures that were drawn before: each is made once for what it shows, in one language and one theme, for everybody.

Making a Plotly figure, and writing it out for the browser, is most of what a page costs, and a crowd looks at the same
first pages. What was given to a function that makes a figure is looked at as a whole, to the last number, so that a
figure is the same only where all that it shows is.
"""

from __future__ import annotations

import hashlib
import io
import logging
import pickle
import threading
import types
import zlib
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, ParamSpec

import pandas as pd
import plotly.graph_objects as go

from components import compare, i18n, period, style
from sahelscope.store.questions import Corpus

P = ParamSpec("P")
LOG = logging.getLogger("sahelscope.dashboard")
#: So many figures are kept, some kilobytes each; the one that nobody has looked at for longest goes first.
MOST = 400
#: Parts of a figure that are large and the same in many: borders, rivers. Each is kept once.
_SHARED = ("geojson", "lon", "lat")
_SHARED_FROM = 1000
_figures: OrderedDict[Hashable, bytes] = OrderedDict()
_parts: OrderedDict[bytes, Any] = OrderedDict()
_MOST_PARTS = 24
_lock = threading.Lock()


class Drawn(go.Figure):  # type: ignore[misc]
    """A figure that is ready to be sent; it is drawn like any other, and cannot be changed."""

    def __init__(self, spec: dict[str, Any]) -> None:
        object.__setattr__(self, "_spec", spec)

    def to_dict(self) -> dict[str, Any]:
        """Return what is sent to the browser."""
        found: dict[str, Any] = object.__getattribute__(self, "_spec")
        return found


def figure(make: Callable[P, go.Figure], /, *args: P.args, **kwargs: P.kwargs) -> go.Figure:
    """Return what ``make`` draws of what it is given; made anew where nobody has asked for just this before."""
    try:
        key = _key(make, args, kwargs)
    except (TypeError, AttributeError, ValueError, RecursionError, pickle.PicklingError) as error:
        LOG.warning("%s is drawn anew each time: %s", make.__qualname__, error)
        return make(*args, **kwargs)
    with _lock:
        packed = _figures.get(key)
        if packed is not None:
            _figures.move_to_end(key)
    if packed is not None and (spec := _unpacked(packed)) is not None:
        return Drawn(spec)
    spec = make(*args, **kwargs).to_dict()
    packed = _packed(spec)
    with _lock:
        _figures[key] = packed
        while len(_figures) > MOST:
            _figures.popitem(last=False)
    return Drawn(spec)


def forget() -> None:
    """Let go of all figures."""
    with _lock:
        _figures.clear()
        _parts.clear()


def _key(make: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> bytes:
    """Return what tells a figure from all others: what it shows, and all that its words and colours hang on."""
    around = (i18n.language(), i18n.stamp(), style.dark(), compare.share(), period.current())
    out = io.BytesIO()
    written = _Content(out, protocol=5)
    written.fast = True  # what is equal is written alike, whether or not it is one and the same thing in memory
    written.dump((make.__module__, make.__qualname__, around, args, kwargs))
    return hashlib.sha256(out.getbuffer()).digest()


class _Content(pickle.Pickler):
    """Writes down what a value holds, functions too: where they stand, and what they close over."""

    def reducer_override(self, obj: Any) -> Any:
        if isinstance(obj, types.FunctionType) and obj is not _stands_for:
            cells = tuple(cell.cell_contents for cell in obj.__closure__ or ())
            code = obj.__code__
            return _stands_for, (obj.__module__, obj.__qualname__, code.co_firstlineno, cells, obj.__defaults__)
        if isinstance(obj, pd.DataFrame):  # pandas notes more on a table when it is used
            columns = tuple((name, str(obj[name].dtype), obj[name].tolist()) for name in obj.columns)
            return _stands_for, (obj.index.tolist(), *columns)
        if isinstance(obj, pd.Series):
            return _stands_for, (obj.name, str(obj.dtype), obj.tolist(), obj.index.tolist())
        if isinstance(obj, types.ModuleType):
            return _stands_for, (obj.__name__,)
        if isinstance(obj, Corpus):
            return _stands_for, (obj.version, obj.rules)
        return NotImplemented


def _stands_for(*_what: object) -> None:
    """Stand for a value in what is written down; it is never read again."""


def _packed(spec: dict[str, Any]) -> bytes:
    traces = [{**trace, **{name: _kept(trace[name]) for name in _SHARED if name in trace}} for trace in spec["data"]]
    return zlib.compress(pickle.dumps({**spec, "data": traces}, protocol=5), 1)


class _Kept(bytes):
    """The name of a part that is kept apart."""


def _kept(part: Any) -> Any:
    written = pickle.dumps(part, protocol=5)
    if len(written) < _SHARED_FROM:
        return part
    name = hashlib.sha256(written).digest()
    with _lock:
        _parts.setdefault(name, part)
        _parts.move_to_end(name)
        while len(_parts) > _MOST_PARTS:
            _parts.popitem(last=False)
    return _Kept(name)


def _unpacked(packed: bytes) -> dict[str, Any] | None:
    """Return a figure as it was packed; None where a part of it was let go of."""
    spec: dict[str, Any] = pickle.loads(zlib.decompress(packed))
    with _lock:
        for trace in spec["data"]:
            for name, part in trace.items():
                if isinstance(part, _Kept):
                    if part not in _parts:
                        return None
                    trace[name] = _parts[part]
    return spec
