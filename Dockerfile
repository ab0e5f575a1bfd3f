# Inyeon as a container: docker build -t inyeon . && docker run -p 4000:4000 -v inyeon:/app/data inyeon
# Other verbs by their names: docker run --rm -v inyeon:/app/data inyeon check
# The digest is that of the image for all platforms; renew it together with the version before it.
FROM node:24.18.0-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24.18.0-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d
WORKDIR /app
# What the embedded engine's threads free is kept by malloc, in up to eight arenas for each processor, unless it is told to have fewer.
ENV NODE_ENV=production MALLOC_ARENA_MAX=2 HOST=0.0.0.0 PORT=4000 INYEON_DATA_DIR=/app/data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/schema ./schema
COPY --from=build /app/seed ./seed
COPY --from=build /app/models ./models
# Only the data can be written by whom it runs as.
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 4000
# Whether the process lives. Whether it should be sent requests is for a proxy to ask, at /readyz.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/bin/inyeon.js"]
CMD ["serve"]
