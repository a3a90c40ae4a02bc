package import WorkCalendar

/// The list of shared data (数据共享清单): which fact is looked up where, and which paper it spares
/// the applicant. A person looks it up; the program is connected to none of these registers.
package struct SharingList: Hashable, Sendable {
  /// One paper that nobody has to bring.
  package struct Row: Hashable, Sendable {
    package let material: Material
    package let share: Material.Share
    /// The departments that keep the registers, by name; none where the source names none of them.
    package let keepers: [String]
    /// Codes of the items in force that would ask for the paper.
    package let items: [String]
    /// The questions of the matters with these items.
    package let questions: [Question]
  }

  package let rows: [Row]
  /// What each department says it can look up for others.
  package let departments: [Department]

  package init(of edition: Edition, on day: CivilDate) {
    let living = edition.items(inForceOn: day)
    rows = edition.materials.compactMap { material in
      material.share.map { share in
        let items = living.filter { item in
          item.allMaterials.contains { $0.material == material.code }
        }
        return Row(
          material: material, share: share, keepers: edition.keepers(of: share),
          items: items.map(\.code), questions: items.flatMap { edition.questions(of: $0) })
      }
    }
    departments = edition.departments.filter { !$0.registers.isEmpty }
  }

  /// How many facts the departments can look up.
  package var facts: Int { departments.reduce(0) { $0 + $1.registers.count } }

  /// Registers that lie in a system above the county (省以上系统).
  package var above: Int { rows.count { $0.share.isAbove } }

  /// Items in force that ask for less because of it.
  package var items: Int { Set(rows.flatMap(\.items)).count }
}

extension Edition {
  /// A register is called after the office that keeps it: 公安人口库.
  fileprivate func keepers(of share: Material.Share) -> [String] {
    departments.filter { share.source.contains($0.short) }.map(\.name)
  }
}
