"""Tools as JSON schemas that every kind of server takes: all fields named, optional ones nullable, everything bounded."""

import functools
import json
from collections.abc import Iterable, Mapping
from typing import Any

from juru.skills.tool import Tool

Schema = dict[str, Any]

MAX_CALLS = 8  #: calls of one answer
_KEPT = ("type", "enum", "items", "anyOf", "properties", "required", "additionalProperties")
_BOUNDS = ("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum")
_DATE_LENGTH = 10  #: of "2026-11-12"


def answer_schema(tools: Iterable[Tool], *, bounds: bool = True) -> Schema:
    """The schema of a whole answer: {"calls": [{"name", "arguments"} …]}. Without `bounds` for servers that refuse them."""
    calls: Schema = {"type": "array", "items": {"anyOf": [_call(tool) for tool in tools]}, "maxItems": MAX_CALLS}
    schema = _closed({"calls": calls})
    return schema if bounds else without_bounds(schema)


@functools.cache
def arguments_schema(tool: Tool) -> Schema:
    """The schema of one tool's arguments, without references; made once, so not to be changed."""
    whole = tool.arguments.model_json_schema()
    return _plain(whole, whole.get("$defs", {}))


@functools.cache
def signature(tool: Tool) -> str:
    """A tool on one line, as a model reads it: name(argument: type, optional?: type). What it does."""
    return f"{tool.name}{_written(arguments_schema(tool), top=True)}: {tool.description}"


def _call(tool: Tool) -> Schema:
    return _closed({"name": {"type": "string", "enum": [tool.name]}, "arguments": arguments_schema(tool)})


def _closed(properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _plain(schema: Schema, definitions: Mapping[str, Schema]) -> Schema:
    if "$ref" in schema:
        return _plain(definitions[schema["$ref"].rsplit("/", 1)[-1]], definitions)
    if schema.get("type") == "object":
        required = schema.get("required", [])
        properties = {
            name: _nullable(_plain(field, definitions), must=name in required or field.get("default") is not None)
            for name, field in schema.get("properties", {}).items()
        }
        return _closed(properties)
    plain = {key: value for key, value in schema.items() if key in (*_KEPT, *_BOUNDS)}
    if "const" in schema:
        plain["enum"] = [schema["const"]]
    if "items" in plain:
        plain["items"] = _plain(plain["items"], definitions)
    if "anyOf" in plain:
        plain["anyOf"] = [_plain(choice, definitions) for choice in plain["anyOf"]]
    if plain.get("type") == "string" and "enum" not in plain and "maxLength" not in plain:
        plain["maxLength"] = _DATE_LENGTH if schema.get("format") == "date" else 200
    if plain.get("type") == "number":
        plain.setdefault("minimum", 0)
    return plain


def _nullable(schema: Schema, *, must: bool) -> Schema:
    if must or {"type": "null"} in schema.get("anyOf", ()):
        return schema
    return {"anyOf": [schema, {"type": "null"}]}


def without_bounds(schema: Any) -> Any:
    """The schema with types only, for servers that refuse lengths and ranges."""
    if isinstance(schema, dict):
        return {key: without_bounds(value) for key, value in schema.items() if key not in _BOUNDS}
    if isinstance(schema, list):
        return [without_bounds(value) for value in schema]
    return schema


def is_optional(schema: Schema) -> bool:
    """Whether null stands for "left out"."""
    return {"type": "null"} in schema.get("anyOf", ())


def inner(schema: Schema) -> Schema:
    """The schema without its null."""
    choices = [choice for choice in schema.get("anyOf", ()) if choice != {"type": "null"}]
    return choices[0] if choices else schema


def _written(schema: Schema, *, top: bool = False) -> str:
    schema = inner(schema)
    if "enum" in schema:
        return "|".join(map(str, schema["enum"]))
    kind = schema.get("type")
    if kind == "object":
        fields = ", ".join(
            f"{name}{'?' if is_optional(field) else ''}: {_written(field)}" for name, field in schema["properties"].items()
        )
        return f"({fields})" if top else f"{{{fields}}}"
    if kind == "array":
        return f"[{_written(schema['items'])}]"
    if kind == "string" and schema.get("maxLength") == _DATE_LENGTH:
        return "YYYY-MM-DD"
    return {"integer": "int", "number": "pecahan", "boolean": "true|false"}.get(str(kind), "teks")


def compact(value: Any) -> str:
    """JSON without idle spaces: they are tokens too."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
