"""The HTTP API for other systems: messages in and out, the books, exports. Keys with scopes; described in /api/openapi.json."""
