// A bucket that speaks S3: what the official client needs to bring files and to see which are there.
// Source: Amazon S3 API reference (PutObject, ListObjectsV2) and its chunked uploads with trailers.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unchunked } from '../serve/site.ts';

export interface Brought {
  readonly body: Buffer;
  readonly type: string;
  readonly cacheControl: string;
}

export interface Bucket {
  readonly endpoint: string;
  /** By key, as they are now. */
  readonly objects: ReadonlyMap<string, Brought>;
  /** Keys in the order they were brought. */
  readonly order: readonly string[];
  forgetOrder(): void;
  close(): Promise<void>;
}

export async function startBucket(): Promise<Bucket> {
  const objects = new Map<string, Brought & { readonly at: string }>();
  const order: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url!, 'http://bucket');
      const key = decodeURIComponent(pathname.split('/').slice(2).join('/'));
      if (request.method === 'PUT' && key !== '') {
        const body = await bodyOf(request);
        const { 'content-type': type = '', 'cache-control': cacheControl = '' } = request.headers;
        objects.set(key, { body, type, cacheControl, at: new Date().toISOString() });
        order.push(key);
        response.writeHead(200, { etag: etagOf(body) }).end();
      } else if (request.method === 'GET' && searchParams.get('list-type') === '2') {
        const prefix = searchParams.get('prefix') ?? '';
        const found = [...objects].filter(([name]) => name.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
        response.writeHead(200, { 'content-type': 'application/xml' }).end(
          `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>audio-example-org</Name><Prefix>${prefix}</Prefix>
<KeyCount>${found.length}</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated>
${found.map(([name, { body, at }]) => `<Contents><Key>${encodeURIComponent(name)}</Key><LastModified>${at}</LastModified><ETag>${etagOf(body)}</ETag><Size>${body.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`).join('\n')}
<EncodingType>url</EncodingType></ListBucketResult>`,
        );
      } else response.writeHead(501).end();
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    order,
    forgetOrder: () => void order.splice(0),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const etagOf = (body: Buffer): string => `"${createHash('md5').update(body).digest('hex')}"`;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const whole = Buffer.concat(await request.toArray());
  return /aws-chunked/.test(request.headers['content-encoding'] ?? '') ? unchunked(whole) : whole;
}
