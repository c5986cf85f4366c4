#!/usr/bin/env python3
"""Composes nested attributions from flat ones, because PolNeAR annotates outermost attributions only.

The idea: a sentence of the corpus whose attributions are all known (the *inner* sentence B) takes the place of the
content in another sentence of the corpus (the *donor*: "On Monday, X told reporters that ..."). Everything of the donor
outside its content stays, so sources, cues, word order and addressees are as varied as in the corpus. A few shapes
that hardly occur there are written out: "X quoted Y as saying ...", '"I think ...," X said', "X said he hopes ...".

    python3 train/nested_examples.py CORPUS/train --n 6000 --seed 7 > nested.jsonl

One JSON object a line; offsets are Python characters (code points) into `text`, end exclusive:
    text    the composed sentence, or two or three
    outer   {source: [[s, e]], cue: [[s, e]], content: [[s, e]]}: the one outermost attribution, as PolNeAR would annotate it
    inners  every attribution inside the content, to any depth that was composed, outermost first; [] teaches that there is none
    inner   inners[0], or null
    read    {text, inners}: the outer content as a text of its own, made exactly as src/attribution/inner-text.ts makes it
            when an article is read (no marks around it, no leading "that", a capital, a stop), with the inners' offsets in it
    shape   which composition made it
    doc, start, end   the sentence of the corpus that B was: a trainer may put `text` in its place to give it a context

`compose` is deterministic for one corpus, seed and n. Standard library only; never needed by a user.
"""
import argparse
import gzip
import json
import os
import random
import re
import sys

ROLES = ('source', 'cue', 'content')
SAY = set('said says say told tells saying argued argues claimed claims insisted insists noted notes added adds believes believe '
          'thinks think hopes hope knows suggested suggests warned warns announced acknowledged conceded concedes contends explained '
          'explains maintains predicted promised reported reports stated states confirmed concluded concludes feared fears'.split())
PERSON = {'believes': 'believe', 'thinks': 'think', 'hopes': 'hope', 'knows': 'know', 'fears': 'fear', 'wants': 'want', 'said': 'said',
          'argued': 'argued', 'supports': 'support', 'opposes': 'oppose', 'expects': 'expect', 'feels': 'feel', 'agrees': 'agree',
          'sees': 'see', 'told': 'told', 'insists': 'insist', 'understands': 'understand', 'thought': 'thought', 'believed': 'believed',
          'hoped': 'hoped', 'wanted': 'wanted', 'knew': 'knew', 'supported': 'supported', 'opposed': 'opposed', 'called': 'called',
          'promised': 'promised', 'warned': 'warned', 'suggested': 'suggested', 'proposed': 'proposed', 'asked': 'asked',
          'refused': 'refused', 'denied': 'denied', 'expected': 'expected', 'felt': 'felt', 'agreed': 'agreed', 'predicted': 'predicted'}
ATTITUDES = ['think', 'believe', 'know', 'hope', 'understand', 'feel', 'guess', 'suspect', "don't think", 'do believe', 'have always said',
             'was told', 'heard', 'assume', 'am sure', 'said', 'have no doubt', 'agree', 'would say', "don't believe"]
MEDIA = re.compile(r'\b(Times|Post|Journal|News|CNN|Reuters|AP|Press|P[Oo][Ll][Ii][Tt][Ii][Cc][Oo]|Tribune|Guardian|NBC|ABC|CBS|BBC|newspaper|report|magazine|website)\b')
OPEN, CLOSE = '"“', '"”'
ENDED = r'[.!?…][\])}"\'”’»]*$'


def read_brat(path):
    """The attributions of one annotation file: {role: [[start, end]]}, roles sorted."""
    spans, out = {}, []
    lines = open(path, encoding='utf8').read().split('\n')
    for line in lines:
        m = re.match(r'(T\d+)\t\w+ ([\d; ]+)\t', line)
        if m:
            spans[m[1]] = [[int(x) for x in p.split()] for p in m[2].split(';')]
    for line in lines:
        if not re.match(r'E\d+\t', line):
            continue
        a = {r: [] for r in ROLES}
        for m in re.finditer(r'(Source|Cue|Content)\d*:(T\d+)', line):
            a[m[1].lower()] += spans.get(m[2], [])
        if a['content']:
            out.append({r: sorted(s) for r, s in a.items()})
    return out


def read_sentences(train_dir):
    """Every sentence of the corpus with the attributions inside it, in a fixed order.

    {doc, start, end, text, first (its first part of speech), inside: [attribution, sentence offsets], whole: no attribution crosses its edge}
    """
    anns = {}
    for f in sorted(os.listdir(os.path.join(train_dir, 'attributions'))):
        anns.setdefault(f.rsplit('_', 1)[0], f)  # the first annotator where there are several
    out = []
    with gzip.open(os.path.join(train_dir, 'corenlp.jsonl.gz'), 'rt', encoding='utf8') as lines:
        for record in map(json.loads, lines):
            doc = record['doc']
            if doc not in anns:
                continue
            text = open(os.path.join(train_dir, 'text', doc + '.txt'), encoding='utf8', newline='').read()
            gold = read_brat(os.path.join(train_dir, 'attributions', anns[doc]))
            for tokens in record['sentences']:
                start, end = tokens[0][0], tokens[-1][1]
                touching = [a for a in gold if any(s < end and e > start for r in ROLES for s, e in a[r])]
                whole = all(s >= start and e <= end for a in touching for r in ROLES for s, e in a[r])
                shift = [{r: [[s - start, e - start] for s, e in a[r]] for r in ROLES} for a in touching] if whole else []
                out.append({'doc': doc, 'start': start, 'end': end, 'text': text[start:end], 'first': tokens[0][2],
                            'whole': whole, 'inside': sorted(shift, key=lambda a: a['content'])})
    return out


def plain(text):
    """A declarative sentence of one line without markup or old-style double apostrophes."""
    return (text[-1:] in '.' + CLOSE and len(text.split()) in range(5, 46)
            and not re.search(r"[\n<>\[\]@#|;]|''|``|http|\?|!|: ", text)
            and text.count('"') % 2 == 0 and text.count('“') == text.count('”') and text.count('(') == text.count(')'))


class Piece:
    """Text with attributions on it; every operation keeps the offsets right."""

    def __init__(self, text, inners=()):
        self.text, self.inners = text, [{r: [list(s) for s in a[r]] for r in ROLES} for a in inners]

    def put(self, before, after=''):
        """The piece between two strings."""
        n = len(before)
        return Piece(before + self.text + after, [{r: [[s + n, e + n] for s, e in a[r]] for r in ROLES} for a in self.inners])

    def replace(self, start, end, new):
        """`new` in place of the characters [start, end)."""
        d = len(new) - (end - start)
        at = lambda k: k if k <= start else (k + d if k >= end else start + len(new))
        return Piece(self.text[:start] + new + self.text[end:],
                     [{r: [[at(s), at(e)] for s, e in a[r]] for r in ROLES} for a in self.inners])

    def clause(self, first_is_name):
        """Without the final stop, the first letter small unless it begins a name: fit to stand after "that"."""
        p = self
        if p.text.endswith('.') and not re.search(r'\b([A-Z]|[A-Z][a-z]{1,3}|[a-z]\.[a-z])\.$', p.text):
            p = p.replace(len(p.text) - 1, len(p.text), '')
        elif re.search(r'\.[”"]$', p.text):
            p = p.replace(len(p.text) - 2, len(p.text) - 1, '')
        if not first_is_name and not re.match(r"I\b|[A-Z]{2}|[A-Z]\.", p.text):
            p.text = p.text[:1].lower() + p.text[1:]
        return p

    def single_quoted(self):
        """Double quotation marks made single, because the whole will stand between double ones."""
        flip, out = {'"': "'", '“': '‘', '”': '’'}, self
        out.text = ''.join(flip.get(c, c) for c in self.text)
        return out


def fits(b):
    """May this sentence stand in a content? Its attributions are all inside it and have a cue and a content."""
    return b['whole'] and plain(b['text']) and all(a['content'] and a['cue'] for a in b['inside'])


def donor_shape(b):
    """How the sentence's one attribution is laid out, or None: where another content could stand in it."""
    if len(b['inside']) != 1 or not plain(b['text']):
        return None
    a, t = b['inside'][0], b['text']
    if any(len(a[r]) != 1 for r in ROLES):
        return None
    (s, e), (cs, ce), (ss, _) = a['content'][0], a['cue'][0], a['source'][0]
    words = t[s:e]
    last_cue = t[cs:ce].lower().split()[-1]
    at_end = t[e:] in ('', '.')
    if words.startswith('that ') and at_end and s > cs:
        return 'that'
    if words[0] in OPEN and words[-1] in CLOSE and not re.search('[' + OPEN + CLOSE + ']', words[1:-1]):
        if s == 0 and words[-2] == ',':
            return 'quoted first'
        if at_end and words[-2] == '.' and words[1:2].isupper() and t[:s].endswith((', ', ': ')):
            return 'quoted last'
    if '"' in words or '“' in words:
        return None
    if t[cs:ce] == 'According to' and at_end and t[:s].endswith(', '):
        return 'according first'
    if s == 0 and t[e:e + 2] == ', ' and (last_cue == 'to' or last_cue in SAY) and max(cs, ss) > e:
        return 'plain first'
    if last_cue in SAY and at_end and t[ce:s] == ' ' and ss < cs and not re.match(r'(to|of|about|on|for|in|as|how|if|whether|no|yes)\b', words):
        return 'bare'
    return None


def compose_into(donor, shape, b, neighbour, rng):
    """(text, outer, inners): the donor with the sentence `b` as its content."""
    a, t = donor['inside'][0], donor['text']
    (s, e) = a['content'][0]
    name = b['first'] in ('NNP', 'NNPS')
    piece = b['piece']
    if shape in ('quoted first', 'quoted last'):
        piece = piece.single_quoted()
        if neighbour and rng.random() < 0.5:
            piece = piece.put(Piece(neighbour).single_quoted().text + ' ')
        body = piece.clause(True) if shape == 'quoted first' else piece
        new = body.put(t[s], (',' if shape == 'quoted first' else '') + t[e - 1])
        if neighbour and shape == 'quoted first' and rng.random() < 0.3:
            return with_second_quote(donor, new, neighbour)
    elif shape == 'plain first':
        new = piece.clause(True)
    else:
        new = piece.clause(name).put('that ' if shape == 'that' else '')
        if shape == 'according first' and rng.random() < 0.2:
            new = piece.clause(name)
    whole = new.put(t[:s], t[e:])
    moved = lambda k: k if k <= s else k + len(new.text) - (e - s)
    outer = {r: [[moved(x), moved(y)] for x, y in a[r]] for r in ROLES}
    outer['content'] = [[s, s + len(new.text)]]
    return whole.text, outer, whole.inners


def with_second_quote(donor, new, neighbour):
    """'"B," X said. "Another sentence."': one attribution whose content is split."""
    a, t = donor['inside'][0], donor['text']
    e = a['content'][0][1]
    tail = new.text[0] + Piece(neighbour).single_quoted().text + new.text[-1]
    whole = new.put('', t[e:] + ' ' + tail)
    d = len(new.text) - e
    outer = {r: [[x + d, y + d] for x, y in a[r]] for r in ROLES}
    outer['content'] = [[0, len(new.text)], [len(whole.text) - len(tail), len(whole.text)]]
    return whole.text, outer, whole.inners


def clausal(b):
    """Source, cue, content of a sentence of the shape "S cue (that) clause.", else None."""
    if len(b['inside']) != 1 or donor_shape(b) not in ('that', 'bare') or '"' in b['text'] or '“' in b['text']:
        return None
    a = b['inside'][0]
    part = [b['text'][a[r][0][0]:a[r][0][1]] for r in ROLES]
    return part if len(part[0].split()) < 14 else None


def joined(*parts):
    """Strings and (role, string) pairs joined to a text and the spans of the roles, e.g. 'outer source'."""
    text, spans = '', {}
    for p in parts:
        role, words = p if isinstance(p, tuple) else (None, p)
        if role:
            spans.setdefault(role, []).append([len(text), len(text) + len(words)])
        text += words
    return text, spans


def quoted_as_saying(b, outlet, rng):
    """'The Post quoted Y as saying that ...' and '"...," the Post quoted Y as saying': the source quoted lies in the content."""
    source, _, content = clausal(b)
    if re.match(r'(The|A|An|One|Some|Two|Three|Several|Many|His|Her|Their|Its)\b', source):
        source = source[0].lower() + source[1:]
    verb = rng.choice(['quoted', 'quotes', 'has quoted', 'quoted', 'cited'])
    said = rng.choice(['as saying', 'as saying', 'as saying', 'as telling lawmakers', 'as having said', 'as telling reporters'])
    cue = said if 'telling' not in said else 'as telling'
    gap = said[len(cue):] + ' '
    if rng.random() < 0.6:
        inner = joined(('source', source), ' ', ('cue', cue), gap, ('content', content))
        text, spans = joined(('source', outlet), ' ', ('cue', verb), ' ', ('content', inner[0]), '.')
        n = spans['content'][0][0]
        return text, spans, [{r: [[s + n, e + n] for s, e in inner[1][r]] for r in ROLES}]
    clause = re.sub(r'^that ', '', content)
    quote = rng.choice(['“%s,”', '"%s,"', '%s,']) % (clause[0].upper() + clause[1:])
    text, spans = joined(('content', quote), ' ', ('source', outlet), ' ', ('cue', verb), ' ', ('content', source + ' ' + said), '.')
    (_, mid), (n, _) = spans['content']
    inner = {'source': [[n, n + len(source)]], 'cue': [[n + len(source) + 1, n + len(source) + 1 + len(cue)]], 'content': [[0, mid]]}
    return text, spans, [inner]


def in_person(b, donor, shape, neighbour, rng):
    '''"I think that ...," X said; X said he hopes ...: the source of the inner attribution is a pronoun.'''
    _, cue, content = clausal(b)
    quoted = shape.startswith('quoted')
    if quoted:
        who, verb = rng.choice(['I', 'I', 'I', 'We']), PERSON.get(cue) or rng.choice(ATTITUDES)
        verb = re.sub(r'^am\b', 'are', re.sub(r'^was\b', 'were', verb)) if who == 'We' else verb
    else:
        who = rng.choice(['He', 'She', 'They', 'It'])
        verb = cue if cue in PERSON else rng.choice(['believed', 'thought', 'hoped', 'knew', 'was told', 'feared', 'was confident'])
        verb = re.sub(r'^was\b', 'were', verb) if who == 'They' else verb
    text, spans = joined(('source', who), ' ', ('cue', verb), ' ', ('content', content), '.')
    lead = rng.choice(['', '', 'And ', 'But ', 'So ']) if quoted else ''
    piece = Piece(text, [spans]).put(lead)
    return compose_into(donor, shape, {'piece': piece, 'first': 'NNP' if who == 'I' else 'PRP'}, neighbour, rng)


def as_read(text, content, inners):
    """The content as src/attribution/inner-text.ts gives it to the model, and the inner attributions in it."""
    made, pieces = '', []
    for i, (s, e) in enumerate(content):
        if i == 0 and re.match(r'that\s+\S', text[s:e], re.I):
            s += re.match(r'that\s+', text[s:e], re.I).end()
        body = text[s + 1:e - 1]
        if e - s > 2 and text[s] in OPEN and text[e - 1] in CLOSE and not re.search('["“”]', body):
            s, e = s + 1, e - 1
        elif text[s] in OPEN + "'‘" and not re.search('["“”]', text[s + 1:e]):
            s += 1
        elif text[e - 1] in CLOSE + "'’" and not re.search('["“”]', text[s:e - 1]):
            e -= 1
        words = text[s:e]
        gap = text[content[i][1]:content[i + 1][0]] if i + 1 < len(content) else '.'
        if re.search(r'[.!?\n]', gap):
            words = re.sub(r'[,;:]$', '.', words)
        if not made or re.search(ENDED, made):
            k = re.search(r'\w', words)
            if k and k.start() <= 2:
                words = words[:k.start()] + words[k.start()].upper() + words[k.end():]
        made += ' ' if made else ''
        pieces.append((len(made), s, len(words)))
        made += words
    if not re.search(ENDED, made):
        made += '.'
    back = lambda x, y: [[max(x, s) - s + n, min(y, s + k) - s + n] for n, s, k in pieces if max(x, s) < min(y, s + k)]
    return {'text': made, 'inners': [{r: [p for x, y in a[r] for p in back(x, y)] for r in ROLES} for a in inners]}


def valid(text, outer, inners):
    """Every span inside the text, none empty, none with blanks at its edges, the inner ones inside the outer content."""
    inside = lambda s, e: any(s >= x and e <= y for x, y in outer['content'])
    spans = [s for a in [outer] + inners for r in ROLES for s in a[r]]
    return (all(0 <= s < e <= len(text) and text[s:e] == text[s:e].strip() for s, e in spans)
            and all(inside(s, e) for a in inners for r in ROLES for s, e in a[r]) and '""' not in text)


def compose(train_dir, seed=7, n=6000):
    """`n` composed examples (see the head of this file), the same ones for the same corpus and seed."""
    rng = random.Random(seed)
    sentences = read_sentences(train_dir)
    donors = {}
    for b in sentences:
        shape = b['whole'] and donor_shape(b)
        if shape:
            donors.setdefault(shape, []).append(b)
    for i, b in enumerate(sentences):
        near = [c for c in sentences[max(0, i - 1):i + 2] if c is not b and c['doc'] == b['doc']]
        b['near'] = next((c['text'] for c in near if not c['inside'] and c['whole'] and plain(c['text']) and c['text'][-1] == '.'), None)
    inner = [b for b in sentences if fits(b) and b['inside']]
    bare = [b for b in sentences if fits(b) and not b['inside'] and '"' not in b['text'] and '“' not in b['text']]
    clauses = [b for b in inner if clausal(b)]
    outlets = sorted({d['text'][s:e] for ds in donors.values() for d in ds for s, e in d['inside'][0]['source']
                      if MEDIA.search(d['text'][s:e]) and e - s < 40 and d['text'][s].isupper()})
    shapes = [s for s in ('that', 'bare', 'quoted first', 'quoted last', 'plain first', 'according first') if s in donors]
    out = []
    while len(out) < n:
        k = rng.random()
        shape = rng.choice(shapes)
        donor = rng.choice(donors[shape])
        b = rng.choice(bare if k < 0.22 else clauses if k < 0.45 else inner)
        piece = dict(b, piece=Piece(b['text'], b['inside']))
        if 0.22 <= k < 0.30:
            kind, made = 'quoted as saying', quoted_as_saying(b, rng.choice(outlets), rng)
        elif 0.30 <= k < 0.45:
            kind, made = 'in person, ' + shape, in_person(b, donor, shape, b['near'], rng)
        else:
            if k > 0.88:  # twice: a composed sentence as the content of another
                mid_shape = rng.choice(shapes)
                middle = rng.choice(donors[mid_shape])
                text, first, rest = compose_into(middle, mid_shape, piece, None, rng)
                if not text.endswith('.') or not plain(text) or len(text.split()) > 40:
                    continue
                piece = {'piece': Piece(text, [first] + rest), 'first': (b if mid_shape.endswith('first') and mid_shape[0] in 'pq' else middle)['first']}
            kind, made = shape + (', twice' if k > 0.88 else ''), compose_into(donor, shape, piece, b['near'], rng)
        text, outer, inners = made
        if donor['doc'] != b['doc'] and valid(text, outer, inners):
            out.append({'text': text, 'outer': outer, 'inner': inners[0] if inners else None, 'inners': inners, 'shape': kind,
                        'read': as_read(text, outer['content'], inners), 'doc': b['doc'], 'start': b['start'], 'end': b['end']})
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('train_dir', help='a PolNeAR split: text/, attributions/, corenlp.jsonl.gz')
    parser.add_argument('--n', type=int, default=6000, help='how many examples')
    parser.add_argument('--seed', type=int, default=7)
    args = parser.parse_args()
    for example in compose(args.train_dir, args.seed, args.n):
        sys.stdout.write(json.dumps(example, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
