# Builds the web app and the backend, then keeps only what runs. The database is another container's.
FROM node:24-bookworm-slim AS build
WORKDIR /aelwyd
COPY . .
RUN node scripts/run.mjs build

FROM node:24-bookworm-slim
WORKDIR /aelwyd
COPY --from=build --chown=node:node /aelwyd/package.json /aelwyd/package-lock.json /aelwyd/.npmrc ./
COPY --from=build --chown=node:node /aelwyd/backend/package.json backend/package.json
COPY --from=build --chown=node:node /aelwyd/frontend/package.json frontend/package.json
COPY --from=build --chown=node:node /aelwyd/migrations migrations
RUN npm ci --omit=dev --omit=optional -w backend -w migrations --include-workspace-root && npm cache clean --force
COPY --from=build --chown=node:node /aelwyd/backend/data backend/data
COPY --from=build --chown=node:node /aelwyd/backend/dist backend/dist
COPY --from=build --chown=node:node /aelwyd/docs/openapi.json docs/openapi.json
COPY --from=build --chown=node:node /aelwyd/frontend/dist frontend/dist
RUN mkdir /checkpoints && chown node:node /checkpoints
USER node
EXPOSE 3000
CMD ["node", "backend/dist/cli/main.js", "serve"]
