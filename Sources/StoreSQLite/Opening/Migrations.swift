import GRDB

/// The steps that made the tables what they are. One that was ever released is never changed, and its
/// name never either; a change of the tables is a new step at the end.
enum Migrations {
  static let all: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 a hall") { database in
      try database.execute(sql: FirstTables.cases)
      try database.execute(sql: FirstTables.journal)
      try database.execute(sql: FirstTables.queues)
      try database.execute(sql: FirstTables.records)
    }
    migrator.registerMigration("2 sign-ins") { try $0.execute(sql: SignInTable.sql) }
    migrator.registerMigration("3 check-lists") { try $0.execute(sql: CheckListTable.sql) }
    migrator.registerMigration("4 credit") { try $0.execute(sql: CreditTable.sql) }
    migrator.registerMigration("5 hand-overs") { try $0.execute(sql: HandoverTable.sql) }
    migrator.registerMigration("6 stops") { try $0.execute(sql: StopCounts.sql) }
    migrator.registerMigration("7 queues") { try $0.execute(sql: QueueTables.sql) }
    migrator.registerMigration("8 holiday notices") {
      try $0.execute(sql: HolidayNoticeTable.sql)
    }
    migrator.registerMigration("9 groups of cases") { try $0.execute(sql: GroupTables.sql) }
    migrator.registerMigration("10 carried editions") {
      try $0.execute(sql: CarriedEditionTables.sql)
    }
    migrator.registerMigration("11 registers") { try $0.execute(sql: RegisterIndex.sql) }
    migrator.registerMigration("12 printing") { try $0.execute(sql: PrintingTables.sql) }
    migrator.registerMigration("13 pick-up lists") { try $0.execute(sql: PickupColumns.sql) }
    migrator.registerMigration("14 figures") { try $0.execute(sql: FigureColumns.sql) }
    migrator.registerMigration("15 licences") { try $0.execute(sql: LicenceColumns.sql) }
    migrator.registerMigration("16 desks") { database in
      try database.execute(sql: DeskTables.sql)
      try database.execute(sql: PlatformTables.sql)
    }
    return migrator
  }()
}
