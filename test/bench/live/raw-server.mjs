import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

/**
 * The limit: a broadcast of bytes that are ready. A client says to which channels it listens (`+ channel …`); whoever is
 * not a client says what goes to a channel (`POST /channel`).
 */
const channels = new Map();
const http = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const text = Buffer.concat(parts).toString('utf8');
    for (const socket of channels.get(request.url.slice(1)) ?? []) socket.send(text);
    response.end();
  });
});
new WebSocketServer({ server: http, perMessageDeflate: false }).on('connection', (socket) => {
  socket.on('message', (data) => {
    for (const channel of Buffer.from(data).toString('utf8').split(' ')) {
      if (!channels.has(channel)) channels.set(channel, new Set());
      channels.get(channel).add(socket);
    }
    socket.send('ready');
  });
  socket.on('close', () => {
    for (const members of channels.values()) members.delete(socket);
  });
});
http.listen(0, '127.0.0.1', () => process.stdout.write(`listening ${http.address().port}\n`));
process.on('SIGTERM', () => process.exit(0));
