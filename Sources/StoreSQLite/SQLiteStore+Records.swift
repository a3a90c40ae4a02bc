import GRDB
package import Storage
import WorkCalendar

extension SQLiteStore {
  package func staff() throws(StoreFailure) -> [StaffMember] {
    try read { try $0.rows("\(StaffMember.select) ORDER BY number", decode: StaffMember.init) }
  }

  package func staffMember(_ number: String) throws(StoreFailure) -> StaffMember? {
    try read {
      try $0.first("\(StaffMember.select) WHERE number = ?", number, decode: StaffMember.init)
    }
  }

  package func keep(_ member: StaffMember) throws(StoreFailure) {
    try change { database in
      try database.run(
        """
        INSERT OR REPLACE INTO staff (
          number, name, role, department, place, windows, pin_hash, must_change_pin
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        member.number, member.name, member.role.rawValue, member.department, member.place,
        member.windows.joined(separator: "\n"), member.pinHash, member.mustChangePIN)
    }
  }

  package func setting(_ name: String) throws(StoreFailure) -> String? {
    try read { try $0.first("SELECT value FROM setting WHERE name = ?", name) { $0.text(0) } }
  }

  package func keepSetting(_ name: String, _ value: String) throws(StoreFailure) {
    try change {
      try $0.run("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", name, value)
    }
  }

  package func drafts(of staff: String) throws(StoreFailure) -> [KeptDraft] {
    try read { database in
      try database.rows(
        "SELECT id, staff, at, body FROM draft WHERE staff = ? ORDER BY at DESC, id DESC", staff
      ) { KeptDraft(id: $0.text(0), staff: $0.text(1), at: $0.moment(2), body: $0.text(3)) }
    }
  }

  package func keepDraft(_ draft: KeptDraft) throws(StoreFailure) {
    try change {
      try $0.run(
        "INSERT OR REPLACE INTO draft (id, staff, at, body) VALUES (?, ?, ?, ?)",
        draft.id, draft.staff, draft.at.milliseconds, draft.body)
    }
  }

  package func dropDraft(_ id: String) throws(StoreFailure) {
    try change { try $0.dropDraft(id) }
  }
}

extension Database {
  func dropDraft(_ id: String) throws { try run("DELETE FROM draft WHERE id = ?", id) }
}

extension StaffMember {
  fileprivate static let select = """
    SELECT number, name, role, department, place, windows, pin_hash, must_change_pin FROM staff
    """

  fileprivate init(_ row: Columns) throws {
    self.init(
      number: row.text(0), name: row.text(1), role: try row.word(2), department: row.textOrNil(3),
      place: row.text(4), windows: row.text(5).split(separator: "\n").map(String.init),
      pinHash: row.text(6), mustChangePIN: row.bool(7))
  }
}
