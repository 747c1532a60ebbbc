import pg from 'pg';

/** Loaded before the server: each batch that it sends is told to who started it. */
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (asked, ...more) {
  if (Array.isArray(asked?.statements)) process.send?.(asked.statements);
  return query.call(this, asked, ...more);
};
