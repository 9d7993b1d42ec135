const LETTER = /\p{Letter}/u;
const HAN = /\p{Script=Han}/u;

/** Attributes that people read or hear. */
const READ = new Set(['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'content', 'description', 'label', 'placeholder', 'text', 'title']);

/** ESLint rule: what people read comes from the phrase files, so that both languages have it; also in scripts, where Chinese text is never anything else. */
export const noRawText = {
  meta: { type: 'problem', schema: [], messages: { raw: 'text "{{text}}" belongs into the words of both languages' } },
  create(context) {
    const report = (node, text) => context.report({ node, messageId: 'raw', data: { text: text.trim() } });
    const script = scriptVisitor(report);
    const services = context.sourceCode.parserServices;
    return services.defineTemplateBodyVisitor ? services.defineTemplateBodyVisitor(templateVisitor(report), script) : script;
  },
};

function templateVisitor(report) {
  return {
    VText: (node) => LETTER.test(node.value) && report(node, node.value),
    VAttribute: (node) => isRead(node) && report(node, node.value.value),
    'VElement > VExpressionContainer > Literal': (node) => LETTER.test(node.value) && report(node, String(node.value)),
    ...scriptVisitor(report),
  };
}

function isRead({ directive, key, value }) {
  return !directive && READ.has(key.name) && LETTER.test(value?.value ?? '');
}

function scriptVisitor(report) {
  return {
    Literal: (node) => HAN.test(node.value) && report(node, String(node.value)),
    TemplateElement: (node) => HAN.test(node.value.raw) && report(node, node.value.raw),
  };
}
