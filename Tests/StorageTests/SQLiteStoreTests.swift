import Storage
import StorageTesting
import StoreSQLite
import TestSupport
import Testing

@Suite("The SQLite store")
struct SQLiteStoreTests {
  @Test("keeps every promise", arguments: StoreCheck.all, [1, 2] as [UInt64])
  func keeps(_ check: StoreCheck, seed: UInt64) throws {
    let hall = try TemporaryHall()
    #expect(try check.findings(in: hall.create(), random: SplitMix64(seed: seed)) == [])
  }
}
