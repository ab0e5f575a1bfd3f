import { Frame, INYEON_URL, useRoute } from '@inyeon-examples/shared';
import '@inyeon-examples/shared/style.css';
import { cacheExchange } from '@urql/exchange-graphcache';
import { keys, resolvers, schema } from 'inyeon-client/urql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Client, fetchExchange, Provider } from 'urql';
import { SearchView } from './SearchView.tsx';
import { ShowView } from './ShowView.tsx';

const client = new Client({
  url: INYEON_URL,
  exchanges: [cacheExchange({ schema, keys, resolvers }), fetchExchange],
});

function App() {
  const route = useRoute();
  return (
    <Frame client="urql">{route.view === 'show' ? <ShowView key={route.id} id={route.id} /> : <SearchView start={route.text} />}</Frame>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Provider value={client}>
      <App />
    </Provider>
  </StrictMode>,
);
