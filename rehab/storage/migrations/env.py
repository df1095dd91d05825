"""Run by Alembic: uses the connection, and so the transaction, of `rehab.storage.migrate`."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    # The driver is told to leave transactions alone, so a failed step takes the whole chain back.
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
