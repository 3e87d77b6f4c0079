// The Fluent controls the pane uses; importing one registers its element. Their colours and sizes are in fluentTokens.css.
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/message-bar.js";
import "@fluentui/web-components/progress-bar.js";
