/*
 * The source editor: finds the macros in the storage format, lists them, and puts in what an app hands to
 * tinymce.confluence.MacroUtils.insertMacro. Text outside a changed macro stays as it is, character by character.
 */
(function () {
  'use strict';

  const TOKEN = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
  const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

  /* ---- reading storage format ---- */

  function decode(text) {
    const markup = '<span>' + text.replace(/</g, '&lt;') + '</span>';
    return new DOMParser().parseFromString(markup, 'text/html').body.textContent;
  }

  function textOf(source) {
    return source.split(/(<!\[CDATA\[[\s\S]*?\]\]>)/).map(function (piece) {
      return piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : decode(piece);
    }).join('');
  }

  function attributes(source) {
    const result = {};
    for (const match of source.matchAll(ATTRIBUTE)) {
      result[match[1]] = decode(match[2] === undefined ? match[3] : match[2]);
    }
    return result;
  }

  /** The elements as a tree; each knows where it and its inside begin and end. */
  function parse(source) {
    const root = { name: '', children: [], innerStart: 0, innerEnd: source.length, start: 0, end: source.length };
    let open = root;
    for (const token of source.matchAll(TOKEN)) {
      const end = token.index + token[0].length;
      if (!token[2]) {
        continue;
      }
      if (token[1]) {
        if (open.name === token[2]) {
          open.innerEnd = token.index;
          open.end = end;
          open = open.parent;
        }
        continue;
      }
      const element = { name: token[2], attributes: attributes(token[3]), children: [], parent: open,
        start: token.index, innerStart: end, innerEnd: end, end: end };
      open.children.push(element);
      if (!token[4]) {
        open = element;
      }
    }
    return root;
  }

  function inside(source, element) {
    return source.slice(element.innerStart, element.innerEnd);
  }

  function parameterValue(source, parameter) {
    let element = parameter;
    while (element.children.length > 0) {
      element = element.children[0];
    }
    const known = ['ri:content-title', 'ri:filename', 'ri:value', 'ri:userkey', 'ri:space-key'].find(function (name) {
      return element.attributes[name] !== undefined;
    });
    return known ? element.attributes[known] : textOf(inside(source, element));
  }

  function readMacro(source, element) {
    const macro = { name: element.attributes['ac:name'] || '', params: {}, body: '', defaultParameterValue: '',
      id: element.attributes['ac:macro-id'] || '', start: element.start, end: element.end };
    element.children.forEach(function (child) {
      if (child.name === 'ac:parameter') {
        const name = child.attributes['ac:name'] || '';
        if (name === '') {
          macro.defaultParameterValue = parameterValue(source, child);
        } else {
          macro.params[name] = parameterValue(source, child);
        }
      } else if (child.name === 'ac:plain-text-body') {
        macro.body = textOf(inside(source, child));
      } else if (child.name === 'ac:rich-text-body') {
        macro.body = inside(source, child);
      }
    });
    return macro;
  }

  function readMacros(source) {
    const found = [];
    (function walk(element) {
      element.children.forEach(function (child) {
        if (child.name === 'ac:structured-macro') {
          found.push(readMacro(source, child));
        }
        walk(child);
      });
    })(parse(source));
    return found;
  }

  /* ---- writing storage format ---- */

  function escape(text) {
    return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  }

  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, '0'); }).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  function definition(name) {
    return AJS.MacroBrowser.getMacroMetadata(name) || { bodyType: 'RICH_TEXT', schemaVersion: 1 };
  }

  function writeBody(macro) {
    const body = macro.body || '';
    const type = definition(macro.name).bodyType;
    if (body.trim() === '' || type === 'NONE') {
      return '';
    }
    if (type === 'PLAIN_TEXT') {
      return '<ac:plain-text-body><![CDATA[' + body.replace(/\]\]>/g, ']]]]><![CDATA[>') + ']]></ac:plain-text-body>';
    }
    return '<ac:rich-text-body>' + body + '</ac:rich-text-body>';
  }

  function writeMacro(macro, id) {
    const params = Object.entries(macro.params || {}).filter(function (entry) {
      return entry[0] !== '' && entry[1] !== undefined && entry[1] !== null && entry[1] !== '';
    });
    if (macro.defaultParameterValue) {
      params.unshift(['', macro.defaultParameterValue]);
    }
    return '<ac:structured-macro ac:name="' + escape(macro.name) + '" ac:schema-version="'
      + definition(macro.name).schemaVersion + '" ac:macro-id="' + id + '">'
      + params.map(function (entry) {
        return '<ac:parameter ac:name="' + escape(entry[0]) + '">' + escape(entry[1]) + '</ac:parameter>';
      }).join('') + writeBody(macro) + '</ac:structured-macro>';
  }

  /* ---- the editor page ---- */

  let area = null;
  let list = null;
  /** The macro that an opener is editing; an insert replaces it. */
  let selected = null;
  /** Whether the user has put the caret anywhere; before that a macro goes to the end. */
  let placed = false;

  /** The end of the top-level element around the place, so that a macro never lands inside another or in a tag. */
  function boundary(source, place) {
    const around = parse(source).children.find(function (element) {
      return element.start < place && place < element.end;
    });
    return around ? around.end : place;
  }

  function sameMacro(source, wanted) {
    const macros = readMacros(source);
    return macros.find(function (macro) { return macro.id !== '' && macro.id === wanted.id; })
      || macros.find(function (macro) { return macro.start === wanted.start && macro.name === wanted.name; });
  }

  function replace(start, end, text) {
    area.setRangeText(text, start, end, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function insertMacro(request) {
    const source = area.value;
    const old = selected && sameMacro(source, selected);
    if (old) {
      replace(old.start, old.end, writeMacro(request.macro, old.id || newId()));
    } else {
      const place = boundary(source, placed ? area.selectionEnd : source.length);
      const before = place === 0 || source[place - 1] === '\n' ? '' : '\n';
      const after = place === source.length || source[place] === '\n' ? '' : '\n';
      replace(place, place, before + writeMacro(request.macro, newId()) + after);
    }
    selected = null;
    say((old ? 'Changed' : 'Inserted') + ' the macro ' + label(request.macro.name) + '. Save the page to keep it.');
  }

  function say(text) {
    document.getElementById('host-editor-status').textContent = text;
  }

  function label(name) {
    const known = AJS.MacroBrowser.getMacroMetadata(name);
    return known ? known.label : name;
  }

  function button(text, name, action) {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'aui-button';
    element.textContent = text;
    element.setAttribute('aria-label', text + ' macro ' + name);
    element.addEventListener('click', action);
    return element;
  }

  function quoted(text) {
    return String(text).replace(/[\\|=]/g, '\\$&');
  }

  /** The macro as the text of the rich editor holds it: its placeholder, with a plain body as preformatted text. */
  function placeholder(macro) {
    const node = document.createElement('table');
    node.className = 'wysiwyg-macro';
    node.dataset.macroName = macro.name;
    node.dataset.macroId = macro.id;
    node.dataset.macroSchemaVersion = String(definition(macro.name).schemaVersion);
    node.dataset.macroParameters = Object.entries(macro.params).map(function (entry) {
      return quoted(entry[0]) + '=' + quoted(entry[1]);
    }).join('|');
    if (macro.defaultParameterValue) {
      node.dataset.macroDefaultParameter = macro.defaultParameterValue;
    }
    node.dataset.macroBodyType = definition(macro.name).bodyType;
    const body = node.insertRow().insertCell();
    body.className = 'wysiwyg-macro-body';
    const text = document.createElement('pre');
    text.textContent = macro.body;
    body.append(text);
    return node;
  }

  /** The buttons of the macro's property panel that a script handles. */
  function panelButtons(macro) {
    return (definition(macro.name).buttons || []).map(function (declared) {
      const element = button(declared.label, label(macro.name), function (event) {
        const handler = AJS.Confluence.PropertyPanel.Macro.handlerOf(declared.action, macro.name);
        if (handler) {
          selected = sameMacro(area.value, macro) || macro;
          handler(event, placeholder(selected));
        } else {
          say('No script handles the action ' + declared.action + '.');
        }
      });
      element.dataset.panelButton = declared.id;
      return element;
    });
  }

  function chip(macro) {
    const item = document.createElement('li');
    item.className = 'host-chip';
    item.dataset.macroName = macro.name;
    const title = document.createElement('span');
    title.className = 'host-chip-title';
    title.textContent = label(macro.name);
    const detail = document.createElement('span');
    detail.className = 'host-chip-detail';
    detail.textContent = Object.entries(macro.params).map(function (entry) { return entry.join(': '); }).join(' \u00b7 ');
    item.append(title, detail);
    item.append.apply(item, panelButtons(macro));
    item.append(button('Edit', label(macro.name), function () {
      selected = macro;
      AJS.MacroBrowser.edit({ name: macro.name, params: Object.assign({}, macro.params), body: macro.body,
        defaultParameterValue: macro.defaultParameterValue });
    }), button('Remove', label(macro.name), function () {
      const now = sameMacro(area.value, macro);
      if (now) {
        replace(now.start, now.end, '');
        say('Removed the macro ' + label(macro.name) + '.');
      }
    }));
    return item;
  }

  function showChips() {
    const macros = readMacros(area.value);
    list.replaceChildren.apply(list, macros.map(chip));
    document.getElementById('host-no-macros').hidden = macros.length > 0;
  }

  function contentId() {
    return AJS.Meta.get('content-id') || AJS.Meta.get('page-id') || '0';
  }

  AJS.Editor = { getContentId: contentId, isVisible: function () { return area !== null; } };
  AJS.Rte = {
    getEditor: function () { return null; },
    BookmarkManager: { storeBookmark: function () {}, restoreBookmark: function () { if (area) { area.focus(); } } },
  };
  window.tinymce = { confluence: { MacroUtils: { insertMacro: insertMacro } } };
  window.tinyMCE = window.tinymce;

  AJS.toInit(function () {
    area = document.getElementById('host-storage');
    list = document.getElementById('host-macros');
    if (!area || !list) {
      return;
    }
    area.addEventListener('input', showChips);
    area.addEventListener('focus', function () { placed = true; });
    document.getElementById('insert-macro').addEventListener('click', function () {
      selected = null;
      AJS.MacroBrowser.open();
    });
    showChips();
    // After all DOMContentLoaded listeners, as the real editor comes up later than the page.
    setTimeout(function () { AJS.trigger('init.rte'); });
  });
})();
