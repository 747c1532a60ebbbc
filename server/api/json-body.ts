import express from 'express';
import { isUtf8 } from 'node:buffer';

/** Nothing is unpacked, and nothing repaired: a byte that is no UTF-8 would come out as another text than was sent. */
export const jsonBody = (kilobytes: number) =>
  express.json({
    limit: `${kilobytes}kb`,
    inflate: false,
    verify: (_request, _response, body, encoding) => {
      if (encoding !== 'utf-8' || !isUtf8(body)) throw new Error('The body is not UTF-8.');
    },
  });
