"""The web chat: a page, a widget for other sites, and the small JSON API that both of them talk to."""
