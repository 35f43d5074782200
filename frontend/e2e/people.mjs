/** Invented people of the demonstration, by what they do. */
export const socialWorker = 'ffion.haf@glanaber.example';
export const performanceOfficer = 'dewi.owen@glanaber.example';
export const headOfService = 'rhys.morgan@glanaber.example';
export const reviewingOfficer = 'gareth.prydderch@glanaber.example';
export const teamManager = 'sian.rees@glanaber.example';
export const systemAdministrator = 'anwen.price@glanaber.example';
export const personalAdviser = 'carys.bevan@glanaber.example';
