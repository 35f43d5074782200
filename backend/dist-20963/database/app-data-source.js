import pg from 'pg';
import { DataSource } from 'typeorm';
const DATE = 1082;
const BIGINT = 20;
// A calendar date stays the text it is: pg would make it local midnight, which is a day early in summer.
pg.types.setTypeParser(DATE, (text)=>text);
// Positions and counts stay far below 2^53.
pg.types.setTypeParser(BIGINT, Number);
/**
 * The application's connections. `role=aelwyd_app` holds even where the URL signs in as a stronger role, so that row-level
 * security always bites.
 */ export function appDataSource(url, entities = []) {
    return new DataSource({
        type: 'postgres',
        url,
        entities,
        synchronize: false,
        migrationsRun: false,
        poolSize: 20,
        extra: {
            options: '-c role=aelwyd_app',
            application_name: 'aelwyd'
        }
    });
}

//# sourceMappingURL=app-data-source.js.map