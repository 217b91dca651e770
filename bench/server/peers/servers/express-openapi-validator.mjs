// Needs: an error handler of one's own, express.json with the limit of the documents.
import express from 'express';
import * as validator from 'express-openapi-validator';
import { isPresent, readAnswers, settings } from './answers.mjs';

const answers = readAnswers();
const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.use(express.json({ limit: '56mb' }));
app.use(
  validator.middleware({
    apiSpec: settings.document,
    validateRequests: { allErrors: true },
    validateResponses: false,
    validateSecurity: {
      handlers: {
        HmacSignature: isPresent,
        HmacNonce: isPresent,
        HmacTimestamp: isPresent,
        Basic: isPresent,
      },
    },
  }),
);
app.use((request, response) => {
  const { status, body } = answers[request.openapi.schema.operationId];
  response.status(status).json(body);
});
app.use((error, _request, response, _next) => {
  response.status(error.status ?? 500).json({ errors: error.errors ?? [], message: error.message });
});
app.listen(settings.port, '127.0.0.1');
