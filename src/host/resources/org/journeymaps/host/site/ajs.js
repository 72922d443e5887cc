/*
 * The part of Confluence's global AJS that apps use, with the same names and the same answers.
 * No jQuery: AJS.$ is undefined here, so an app that leans on it notices.
 */
(function () {
  'use strict';

  const listeners = new Map();

  function report(error) {
    // One app's failure must not stop the others; the console shows it as uncaught.
    setTimeout(function () { throw error; });
  }

  function call(listener, argument) {
    try {
      listener(argument);
    } catch (error) {
      report(error);
    }
  }

  function meta(name) {
    const element = document.querySelector('meta[name="ajs-' + CSS.escape(name) + '"]');
    if (!element) {
      return undefined;
    }
    const value = element.getAttribute('content');
    return value === 'true' ? true : value === 'false' ? false : value;
  }

  function format(text, ...values) {
    return String(text).replace(/\{(\d+)\}/g, function (place, index) {
      return index < values.length ? String(values[index]) : place;
    });
  }

  function flag(options) {
    let area = document.getElementById('aui-flag-container');
    if (!area) {
      area = document.createElement('div');
      area.id = 'aui-flag-container';
      area.setAttribute('role', 'status');
      document.body.append(area);
    }
    const box = document.createElement('div');
    box.className = 'aui-message aui-message-' + (options.type || 'info');
    const title = document.createElement('strong');
    title.textContent = options.title || '';
    const body = document.createElement('span');
    // Confluence takes HTML here; the host shows it as text, so that an app that forgets to escape is seen.
    body.textContent = options.body || '';
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'aui-button aui-button-link';
    close.textContent = 'Dismiss';
    const flagObject = { close: function () { box.remove(); } };
    close.addEventListener('click', flagObject.close);
    box.append(title, ' ', body, ' ', close);
    area.append(box);
    if (options.close === 'auto') {
      setTimeout(flagObject.close, 8000);
    }
    return flagObject;
  }

  const buttonHandlers = new Map();

  /** As in Confluence: a handler is one for an action, of one macro or of all. */
  function registerButtonHandler(action, handler, macroName) {
    buttonHandlers.set(action + ' ' + (macroName || ''), handler);
  }

  /** The host's own: what the editor calls when a button of the panel is pressed. */
  function handlerOf(action, macroName) {
    return buttonHandlers.get(action + ' ' + macroName) || buttonHandlers.get(action + ' ');
  }

  window.AJS = {
    version: 'local-host',
    contextPath: function () { return meta('context-path') || ''; },
    toInit: function (listener) {
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', function () { call(listener); });
      } else {
        setTimeout(function () { call(listener); });
      }
    },
    bind: function (event, listener) {
      listeners.set(event, (listeners.get(event) || []).concat(listener));
    },
    unbind: function (event, listener) {
      listeners.set(event, (listeners.get(event) || []).filter(function (other) { return other !== listener; }));
    },
    trigger: function (event, data) {
      (listeners.get(event) || []).forEach(function (listener) { call(listener, { type: event, data: data }); });
    },
    Meta: {
      get: meta,
      getNumber: function (name) { return Number(meta(name)); },
      getBoolean: function (name) { return meta(name) === true; },
    },
    I18n: { getText: format },
    format: format,
    escapeHtml: function (text) {
      return String(text).replace(/[&<>"']/g, function (c) { return '&#' + c.charCodeAt(0) + ';'; });
    },
    flag: flag,
    log: console.log.bind(console),
    debug: console.debug.bind(console),
    warn: console.warn.bind(console),
    error: console.error.bind(console),
    Confluence: { PropertyPanel: { Macro: { registerButtonHandler: registerButtonHandler, handlerOf: handlerOf } } },
  };

  window.WRM = { contextPath: window.AJS.contextPath };
})();
