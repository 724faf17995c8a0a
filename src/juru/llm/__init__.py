"""The LLM rung: one client for any OpenAI-compatible server, what it is asked, and the checks its answers must pass."""
