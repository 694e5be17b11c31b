/** Paths of a host that many programs read and that are harmless to read. */
export const harmlessPaths =
  /^(?!.*\/private(?:\/|$))\/(?:etc\/(?:localtime|timezone|hostname|hosts|resolv\.conf|machine-id|ssl(?:\/.*)?|pki(?:\/.*)?|ca-certificates.*)|usr\/share\/(?:zoneinfo|ca-certificates|fonts).*|dev\/(?:null|zero|u?random|shm|net\/tun|dri.*|bus\/usb.*|snd.*)|lib\/modules(?:\/.*)?)$/;
