import { Frame, INYEON_URL, Pending, useRoute } from '@inyeon-examples/shared';
import '@inyeon-examples/shared/style.css';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { RelayEnvironmentProvider } from 'react-relay';
import { Environment, Network, RecordSource, Store, type FetchFunction } from 'relay-runtime';
import { Caught } from './Caught.tsx';
import { SearchView } from './SearchView.tsx';
import { ShowView } from './ShowView.tsx';

const ask: FetchFunction = async ({ text: query }, variables) => {
  const response = await fetch(INYEON_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
};

const environment = new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });

function App() {
  const route = useRoute();
  return (
    <Frame client="Relay">
      <Caught key={route.view}>
        <Suspense fallback={<Pending />}>
          {route.view === 'show' ? <ShowView key={route.id} id={route.id} /> : <SearchView start={route.text} />}
        </Suspense>
      </Caught>
    </Frame>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <RelayEnvironmentProvider environment={environment}>
      <App />
    </RelayEnvironmentProvider>
  </StrictMode>,
);
