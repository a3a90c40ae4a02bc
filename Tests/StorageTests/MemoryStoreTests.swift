import Storage
import StorageTesting
import TestSupport
import Testing

@Suite("The memory store")
struct MemoryStoreTests {
  @Test("keeps every promise", arguments: StoreCheck.all, [1, 2] as [UInt64])
  func keeps(_ check: StoreCheck, seed: UInt64) throws {
    #expect(try check.findings(in: MemoryStore(), random: SplitMix64(seed: seed)) == [])
  }
}
