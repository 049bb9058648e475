import { describe, expect, it } from 'vitest'
import { fromLegacyFont, legacyEncodingOf, needsTurning } from './legacy-fonts.ts'

const alphabet = [
  'aáàảãạ ăắằẳẵặ âấầẩẫậ eéèẻẽẹ êếềểễệ iíìỉĩị oóòỏõọ ôốồổỗộ ơớờởỡợ uúùủũụ ưứừửữự yýỳỷỹỵ đ',
  'AÁÀẢÃẠ ĂẮẰẲẴẶ ÂẤẦẨẪẬ EÉÈẺẼẸ ÊẾỀỂỄỆ IÍÌỈĨỊ OÓÒỎÕỌ ÔỐỒỔỖỘ ƠỚỜỞỠỢ UÚÙỦŨỤ ƯỨỪỬỮỰ YÝỲỶỸỴ Đ',
] as const

describe('the fonts of before Unicode', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3-capitals'],
    ['.VnArial NarrowH', 'tcvn3-capitals'],
    ['ABCDEF+.VnTime,Bold', 'tcvn3'],
    ['ABCDEF+VnTimeH-Bold', 'tcvn3-capitals'],
    ["'.VnTime', serif", 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VNI-Helve-Condense', 'vni'],
    ['Times New Roman', null],
    ['Vnative', null],
    ['Verdana', null],
    ['', null],
  ])('%s is %s', (font, encoding) => expect(legacyEncodingOf(font)).toBe(encoding))

  it('show the whole alphabet: TCVN3', () => {
    const small = 'a¸µ¶·¹ ¨¾»¼½Æ ©ÊÇÈÉË eÐÌÎÏÑ ªÕÒÓÔÖ iÝ×ØÜÞ oãßáâä «èåæçé ¬íêëìî uóïñòô \u00adøõö÷ù yýúûüþ ®'
    expect(fromLegacyFont(small, 'tcvn3')).toBe(alphabet[0])
    expect(fromLegacyFont(small, 'tcvn3-capitals')).toBe(alphabet[1])
    expect(fromLegacyFont('¡ ¢ £ ¤ ¥ ¦ §', 'tcvn3')).toBe('Ă Â Ê Ô Ơ Ư Đ')
  })

  it('show the whole alphabet: VNI', () => {
    const small =
      'aaùaøaûaõaï aêaéaèaúaüaë aâaáaàaåaãaä eeùeøeûeõeï eâeáeàeåeãeä iíìæóò ooùoøoûoõoï oâoáoàoåoãoä ôôùôøôûôõôï uuùuøuûuõuï ööùöøöûöõöï yyùyøyûyõî ñ'
    expect(fromLegacyFont(small, 'vni')).toBe(alphabet[0])
    expect(fromLegacyFont(small.toUpperCase(), 'vni')).toBe(alphabet[1])
  })

  it('show words, figures and signs as they were seen', () => {
    expect(fromLegacyFont('Céng hßa x· héi chñ nghÜa ViÖt Nam, 50,5%', 'tcvn3')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam, 50,5%',
    )
    expect(fromLegacyFont('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, 50,5%', 'vni')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam, 50,5%',
    )
    expect(fromLegacyFont('§\uf0e9c l\uf0cbp', 'tcvn3')).toBe('Độc lập')
  })

  it('leave Unicode alone: a font may stay where the words are new', () => {
    expect(fromLegacyFont('đã có nghị quyết', 'tcvn3')).toBe('đã có nghị quyết')
    expect(needsTurning('đã có nghị quyết')).toBe(false)
    expect(needsTurning('Céng hßa')).toBe(true)
  })
})
