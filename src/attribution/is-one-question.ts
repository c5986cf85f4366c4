/** A content of one sentence that ends with a question mark; two quotations are two sentences where the second begins anew. */
export function isOneQuestion(content: string): boolean {
  return (
    content.length <= 400 && /^[^.!?]*\?['"”’]*$/.test(content.trim()) && !/,["”’] ["“‘]\p{Lu}/u.test(content)
  );
}
