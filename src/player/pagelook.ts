// How marked words look: kept out of the page's own style sheet, since without the script nothing is marked.
const MARKS = `
::highlight(lectern-word){background-color:var(--word);color:var(--ink)}
::highlight(lectern-found){background-color:var(--found);color:var(--ink);text-decoration:underline}
::highlight(lectern-here){background-color:var(--ink);color:var(--paper)}
@media (forced-colors:active){::highlight(lectern-word){background-color:Highlight;color:HighlightText}::highlight(lectern-found){background-color:Mark;color:MarkText}::highlight(lectern-here){background-color:Highlight;color:HighlightText}}
`;

/** Once, for the whole page. */
export function styleMarks(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARKS);
  document.adoptedStyleSheets.push(sheet);
}
