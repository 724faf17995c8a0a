"""Engine, unit of work, column types, migrations, blobs: how everything that must not be lost is kept."""
