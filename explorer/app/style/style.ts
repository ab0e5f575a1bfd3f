/** The style sheets, the general before the special; Vite makes one file of them. */
import '../icon.svg';
import './tokens.css';
import './base.css';
import './frame.css';
import './search-box.css';
import './facts.css';
import './sources.css';
import './tables.css';
import './charts.css';
import './audience.css';
import './graph.css';
