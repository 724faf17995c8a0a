"""Row-level security on PostgreSQL: a transaction that names its workspace sees and writes that workspace's rows only.

The code filters by workspace everywhere; this is the second lock, for the day when somebody forgets to. It binds every
role but superusers, which is why Juru's own role should be none (`juru doctor` says so).
"""

from sqlalchemy import Connection, text

SETTING = "juru.workspace"
EVERYWHERE = "all"  #: what transactions set that belong to no single workspace: intake, claims, sign-in

_UNPROTECTED = text("""
    SELECT c.relname FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND NOT c.relrowsecurity
""")


def protect(connection: Connection) -> list[str]:
    """Put a policy on every table with a workspace that has none yet; their names. Run after each migration."""
    names = [row.relname for row in connection.execute(_UNPROTECTED)]
    for name in names:
        table = connection.dialect.identifier_preparer.quote(name)
        connection.exec_driver_sql(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        connection.exec_driver_sql(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        connection.exec_driver_sql(
            f"CREATE POLICY own_workspace ON {table} USING (current_setting('{SETTING}', true) IN"
            f" ('{EVERYWHERE}', workspace_id::text))"
        )
    return names


def enter(connection: Connection, workspace_id: int | None) -> None:
    """Bind the transaction that has just begun to one workspace, or to none."""
    value = EVERYWHERE if workspace_id is None else str(workspace_id)
    connection.execute(_ENTER, {"value": value})


_ENTER = text(f"SELECT set_config('{SETTING}', :value, true)")
