import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { Frame, INYEON_URL, useRoute } from '@inyeon-examples/shared';
import '@inyeon-examples/shared/style.css';
import { possibleTypes, typePolicies } from 'inyeon-client/apollo';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SearchView } from './SearchView.tsx';
import { ShowView } from './ShowView.tsx';

const client = new ApolloClient({
  link: new HttpLink({ uri: INYEON_URL }),
  cache: new InMemoryCache({ possibleTypes, typePolicies }),
});

function App() {
  const route = useRoute();
  return (
    <Frame client="Apollo Client">
      {route.view === 'show' ? <ShowView key={route.id} id={route.id} /> : <SearchView start={route.text} />}
    </Frame>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <App />
    </ApolloProvider>
  </StrictMode>,
);
