/** Somebody who can sign in to the demo, and the post they hold where they hold one. All of them are invented. */ export const demoPeople = [
    {
        name: 'Ffion Haf',
        email: 'ffion.haf@glanaber.example',
        role: 'social-worker',
        language: 'cy',
        post: {
            job: 'social-worker',
            team: 'Looked After East',
            startedOn: '2016-09-05',
            worksInWelsh: true
        }
    },
    {
        name: 'Gareth Prydderch',
        email: 'gareth.prydderch@glanaber.example',
        role: 'iro',
        language: 'en',
        post: {
            job: 'independent-reviewing-officer',
            team: 'Reviewing Service',
            startedOn: '2012-04-16',
            worksInWelsh: true
        }
    },
    {
        name: 'Siân Rees',
        email: 'sian.rees@glanaber.example',
        role: 'team-manager',
        language: 'cy',
        post: {
            job: 'team-manager',
            team: 'Looked After East',
            startedOn: '2013-06-03',
            worksInWelsh: true
        }
    },
    {
        name: 'Dewi Owen',
        email: 'dewi.owen@glanaber.example',
        role: 'performance-officer',
        language: 'cy',
        post: {
            job: 'performance-officer',
            team: 'Performance',
            startedOn: '2011-10-10',
            worksInWelsh: true
        }
    },
    {
        name: 'Mo Rahman',
        email: 'mo.rahman@glanaber.example',
        role: 'panel-administrator',
        language: 'en',
        post: {
            job: 'panel-administrator',
            team: 'Placements',
            startedOn: '2015-02-02',
            worksInWelsh: false
        }
    },
    {
        name: 'Carys Bevan',
        email: 'carys.bevan@glanaber.example',
        role: 'personal-adviser',
        language: 'cy',
        post: {
            job: 'personal-adviser',
            team: 'Leaving Care',
            startedOn: '2014-05-12',
            worksInWelsh: true
        }
    },
    {
        name: 'Rhys Morgan',
        email: 'rhys.morgan@glanaber.example',
        role: 'head-of-service',
        language: 'en',
        post: {
            job: 'head-of-service',
            team: 'Children’s Services',
            startedOn: '2010-03-01',
            worksInWelsh: true
        }
    },
    {
        name: 'Anwen Price',
        email: 'anwen.price@glanaber.example',
        role: 'system-administrator',
        language: 'cy',
        post: null
    }
];

//# sourceMappingURL=demo-people.js.map