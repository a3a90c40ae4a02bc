internal import CaseEngine
internal import Phrases

/// How and where it is collected.
extension SlipTemplate {
  var collection: [Block] {
    [
      .fields([words.field(.collect, whereto)]), how,
      words.telephones(enquiry: slip.enquiryPhone, complaint: slip.complaintPhone),
    ]
  }

  private func say(_ phrase: CollectionPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  private var whereto: String {
    switch slip.way {
    case .window: words(.collectWith, slip.collectPlace)
    case .cabinet: say(.slipCabinet, slip.collectPlace)
    case .brought(_, let to):
      say(
        .slipBrought, slip.way.name(words.language), to.name, Masking.phone(to.phone), to.address)
    }
  }

  private var how: Block {
    switch slip.way {
    case .window: words.paragraph(.collectHow)
    case .cabinet: .paragraph(PaperText(say(.slipCabinetHow)))
    case .brought: .paragraph(PaperText(say(.slipBroughtHow)))
    }
  }
}
