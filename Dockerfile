# Inyeon as a container: docker build -t inyeon . && docker run -p 4000:4000 -v inyeon:/app/data inyeon
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 INYEON_DATA_DIR=/app/data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/schema ./schema
COPY --from=build /app/seed ./seed
COPY --from=build /app/models ./models
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 4000
CMD ["node", "dist/main.js"]
