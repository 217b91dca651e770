// The server of the call measurements: answers everything at once with the body that it is started with.
import { createServer } from 'node:http';

const body = process.argv[2] ?? '{}';
const headers = {
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(body),
  'x-goji-request-id': '7c2f6b0e-9f2d-4c55-8f0a-0d1c2b3a4f5e',
};
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, headers);
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
