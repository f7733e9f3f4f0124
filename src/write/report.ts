// The report: the certificate as JSON and as a page for an editor.
import { reportOf } from './certificate.ts';
import type { Writer } from './kit.ts';
import { reportPage } from './reportpage.ts';
import { json } from './json.ts';

export const report: Writer = {
  id: 'report',
  write: (episode, kit) => {
    const value = reportOf(episode, kit);
    return [
      json('report.json', value),
      { path: 'report.html', mediaType: 'text/html', body: reportPage(episode, kit, value) },
    ];
  },
};
