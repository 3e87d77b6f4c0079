// The Fluent control the pane uses; importing it registers its element. Its colours and sizes are in fluentTokens.css.
import "@fluentui/web-components/button.js";
