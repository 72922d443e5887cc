/* The macro browser: choose a macro, then either the app's own dialog (its override's opener) or a plain form. */
(function () {
  'use strict';

  const overrides = {};
  let definitions = null;
  let chosen = null;

  function all() {
    if (definitions === null) {
      const data = document.getElementById('host-macro-metadata');
      definitions = data ? JSON.parse(data.textContent) : [];
    }
    return definitions;
  }

  function metadata(name) {
    return all().find(function (macro) { return macro.name === name; });
  }

  function edit(macro) {
    const override = overrides[macro.name];
    if (override && typeof override.opener === 'function') {
      override.opener(macro);
    } else {
      showForm(macro);
    }
  }

  function open() {
    const search = document.getElementById('macro-browser-search');
    search.value = '';
    filter('');
    document.getElementById('macro-browser-dialog').showModal();
    search.focus();
  }

  function filter(text) {
    const words = text.toLowerCase().split(/\s+/);
    let shown = 0;
    document.querySelectorAll('#macro-browser-dialog .macro-list-item').forEach(function (item) {
      const hay = item.textContent.toLowerCase();
      item.hidden = !words.every(function (word) { return hay.includes(word); });
      shown += item.hidden ? 0 : 1;
    });
    document.getElementById('macro-browser-count').textContent =
      shown === 0 ? 'No macro matches.' : shown === 1 ? '1 macro' : shown + ' macros';
  }

  /* ---- the form for macros without an opener ---- */

  function field(parameter, value) {
    const box = document.createElement('div');
    box.className = 'field-group';
    const label = document.createElement('label');
    const id = 'macro-param-' + parameter.name;
    label.htmlFor = id;
    label.textContent = parameter.label + (parameter.required ? ' (required)' : '');
    const input = document.createElement(parameter.values.length > 0 ? 'select' : 'input');
    parameter.values.forEach(function (choice) {
      input.append(new Option(choice, choice));
    });
    if (parameter.type === 'boolean') {
      input.type = 'checkbox';
      input.checked = value === 'true';
    } else {
      input.value = value;
    }
    input.id = id;
    input.name = parameter.name;
    input.required = parameter.required && parameter.type !== 'boolean';
    const help = document.createElement('p');
    help.className = 'description';
    help.id = id + '-help';
    help.textContent = parameter.description;
    input.setAttribute('aria-describedby', help.id);
    box.append(label, input, help);
    return box;
  }

  function showForm(macro) {
    const known = metadata(macro.name) || { label: macro.name, parameters: [], bodyType: 'RICH_TEXT' };
    const override = overrides[macro.name] || {};
    const params = override.beforeParamsSet ? override.beforeParamsSet(macro.params || {}, macro) : macro.params || {};
    chosen = { macro: macro, known: known };
    document.getElementById('macro-form-title').textContent = known.label;
    document.getElementById('macro-form-fields').replaceChildren.apply(
      document.getElementById('macro-form-fields'),
      known.parameters.filter(function (parameter) { return !parameter.hidden; }).map(function (parameter) {
        const given = parameter.name === '' ? macro.defaultParameterValue : params[parameter.name];
        return field(parameter, given === undefined || given === '' ? parameter.defaultValue : given);
      }));
    const body = document.getElementById('macro-form-body');
    document.getElementById('macro-form-body-group').hidden = known.bodyType === 'NONE';
    document.getElementById('macro-form-body-help').textContent =
      known.bodyType === 'PLAIN_TEXT' ? 'Plain text.' : 'Storage format, for example <p>Text</p>.';
    body.value = macro.body || '';
    document.getElementById('macro-form-dialog').showModal();
  }

  function readForm() {
    const override = overrides[chosen.macro.name] || {};
    const macro = { name: chosen.macro.name, params: Object.assign({}, chosen.macro.params), body: '',
      defaultParameterValue: chosen.macro.defaultParameterValue || '' };
    document.querySelectorAll('#macro-form-fields input, #macro-form-fields select').forEach(function (input) {
      const value = input.type === 'checkbox' ? String(input.checked) : input.value;
      if (input.name === '') {
        macro.defaultParameterValue = value;
      } else {
        macro.params[input.name] = value;
      }
    });
    if (override.beforeParamsRetrieved) {
      macro.params = override.beforeParamsRetrieved(macro.params);
    }
    macro.body = document.getElementById('macro-form-body').value;
    return macro;
  }

  AJS.MacroBrowser = {
    open: open,
    edit: edit,
    getMacroMetadata: metadata,
    setMacroJsOverride: function (name, override) { overrides[name] = override; },
    getMacroJsOverride: function (name) { return overrides[name]; },
  };

  AJS.toInit(function () {
    const browser = document.getElementById('macro-browser-dialog');
    const form = document.getElementById('macro-form-dialog');
    if (!browser || !form) {
      return;
    }
    document.getElementById('macro-browser-search').addEventListener('input', function (event) {
      filter(event.target.value);
    });
    browser.addEventListener('click', function (event) {
      const item = event.target.closest('button[data-macro-name]');
      if (item) {
        browser.close();
        edit({ name: item.dataset.macroName, params: {}, body: '', defaultParameterValue: '' });
      }
    });
    document.querySelectorAll('[data-closes]').forEach(function (button) {
      button.addEventListener('click', function () { document.getElementById(button.dataset.closes).close(); });
    });
    form.querySelector('form').addEventListener('submit', function (event) {
      event.preventDefault();
      form.close();
      tinymce.confluence.MacroUtils.insertMacro({ contentId: AJS.Editor.getContentId(), macro: readForm() });
    });
  });
})();
