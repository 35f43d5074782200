import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import { DataSource } from 'typeorm';
import ts from 'typescript';
import { buildApp } from '../server/build-app.js';
/**
 * The contract as the controllers, DTOs and views say it. What their types mean is read from the sources by the compiler
 * and laid beside the build, so that no class repeats its types in decorators.
 */ export async function openApiDocument(backend) {
    new PluginMetadataGenerator().generate({
        visitors: [
            new ReadonlyVisitor({
                introspectComments: true,
                dtoFileNameSuffix: [
                    '.dto.ts',
                    '-view.ts'
                ],
                pathToSource: join(backend, 'src')
            })
        ],
        outputDir: join(backend, 'dist'),
        filename: 'openapi-metadata.ts',
        tsProgramRef: programOf(join(backend, 'tsconfig.json'))
    });
    const metadata = await import(pathToFileURL(join(backend, 'dist', 'openapi-metadata.ts')).href);
    await SwaggerModule.loadPluginMetadata(metadata.default);
    // Never opened: no route is asked.
    const app = await buildApp(new DataSource({
        type: 'postgres'
    }), {
        logLevel: 'silent'
    });
    const about = new DocumentBuilder().setTitle('Aelwyd').setDescription('Records of looked after children, and the evidence drawn from them. Errors are RFC 9457 problem documents in both languages. A request that is not a GET carries the header x-aelwyd: 1.').setVersion('0.1.0').addCookieAuth('aelwyd-session').build();
    const document = SwaggerModule.createDocument(app, about, {
        operationIdFactory: (_controller, method)=>method
    });
    await app.close();
    return document;
}
function programOf(configuration) {
    const parsed = ts.parseJsonConfigFileContent(ts.readConfigFile(configuration, ts.sys.readFile).config, ts.sys, dirname(configuration));
    return ts.createProgram(parsed.fileNames, parsed.options);
}

//# sourceMappingURL=openapi-document.js.map