import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { Page } from './page.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
