const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** The files that `index.html` of the folder `sandbox-page` loads, each with its media type. Nothing else is served. */
export const pageFiles: Readonly<Record<string, string>> = {
  'logo.svg': 'image/svg+xml',
  'page.css': style,
  'mode.js': script,
  'main.js': script,
  'api.js': script,
  'ask.js': script,
  'dom.js': script,
  'format.js': script,
  'frame.js': script,
  'live.js': script,
  'parts.js': script,
  'route.js': script,
  'view.js': script,
  'views/clock.js': script,
  'views/faults.js': script,
  'views/happenings.js': script,
  'views/investor.js': script,
  'views/investors.js': script,
  'views/ledger.js': script,
  'views/overview.js': script,
  'views/requests.js': script,
  'views/state.js': script,
  'views/webhooks.js': script,
};
